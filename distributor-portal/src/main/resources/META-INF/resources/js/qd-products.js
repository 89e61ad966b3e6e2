/*
 * <qd-products>: product cards in the page's own flow. The server sends pages of cards as JSON; the next page is asked for
 * before the reader reaches the end. All texts come ready; nothing from the server is ever read as markup.
 */
(() => {
  if (customElements.get('qd-products')) return;

  const make = (tag, className, text) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  };

  const icon = (name) => {
    const element = make('vaadin-icon', 'qd-icon');
    element.setAttribute('aria-hidden', 'true');
    const sprite = document.querySelector('vaadin-icon[src*="icons.svg"]');
    element.setAttribute('src', sprite ? sprite.getAttribute('src') : 'img/icons.svg');
    element.setAttribute('symbol', name);
    return element;
  };

  const button = (className, theme, name, symbol, act) => {
    const element = make('vaadin-button', className);
    element.setAttribute('theme', theme);
    element.setAttribute('aria-label', name);
    element.appendChild(icon(symbol));
    element.addEventListener('click', act);
    return element;
  };

  class Products extends HTMLElement {
    connectedCallback() {
      this.list ??= make('div', 'qd-cards');
      this.list.setAttribute('role', 'list');
      this.end ??= make('div', 'qd-cards-end');
      this.replaceChildren(this.list, this.end);
      this.watch = new IntersectionObserver((seen) => seen.some((s) => s.isIntersecting) && this.ask(), {
        root: this.scroller(), rootMargin: '900px',
      });
      this.watch.observe(this.end);
    }

    /** The nearest element that scrolls; only with it as root does the margin count. */
    scroller() {
      for (let e = this.parentElement; e; e = e.parentElement ?? e.getRootNode().host) {
        if (/auto|scroll/.test(getComputedStyle(e).overflowY) && e.scrollHeight > e.clientHeight) return e;
      }
      return null;
    }

    disconnectedCallback() {
      this.watch.disconnect();
    }

    restart(cards, complete) {
      this.list.replaceChildren();
      this.addPage(cards, complete);
    }

    addPage(cards, complete) {
      this.list.append(...cards.map((card) => this.card(card)));
      this.complete = complete;
      this.asked = false;
      if (!complete) {
        this.watch.unobserve(this.end);
        this.watch.observe(this.end);
      }
    }

    ask() {
      if (this.complete !== false || this.asked) return;
      this.asked = true;
      this.$server.more();
    }

    card(p) {
      const card = make('article', 'qd-card');
      card.setAttribute('role', 'listitem');
      card.dataset.sku = p.sku;
      const name = make('h3', 'qd-card-name', p.name);
      name.title = p.name;
      name.addEventListener('click', () => this.$server.open(p.sku));
      const state = make('div', 'qd-spread');
      state.append(make('span', `qd-state ${p.tone}`, p.stock), make('span', 'qd-price-list', p.list));
      card.append(this.picture(p), make('span', 'qd-card-sku', p.line), name, state, this.price(p), this.order(p));
      return card;
    }

    picture(p) {
      const box = make('div', `qd-card-picture is-${p.tint}`);
      const image = Object.assign(new Image(88, 88), { alt: '', loading: 'lazy', src: p.picture });
      image.onerror = () => {
        image.onerror = null;
        image.src = 'img/p/box.svg';
      };
      const open = make('button', 'qd-card-open');
      open.type = 'button';
      open.setAttribute('aria-label', p.name);
      open.addEventListener('click', () => this.$server.open(p.sku));
      box.append(image, open);
      return box;
    }

    price(p) {
      const row = make('div', 'qd-price');
      if (!p.sellable) {
        row.append(make('span', 'qd-price-unit', p.price));
        return row;
      }
      const why = button('qd-why', 'tertiary icon', p.whyName, 'info', () => this.$server.why(p.sku, why.id));
      why.id = `why-${p.sku.replace(/[^\w-]/g, '_')}`;
      row.append(make('span', 'qd-price-value', p.price), make('span', 'qd-price-unit', p.per), why);
      return row;
    }

    order(p) {
      const row = make('div', 'qd-card-order');
      const foot = make('div', 'qd-card-foot');
      const quantity = make('vaadin-number-field', 'qd-quantity');
      quantity.stepButtonsVisible = true;
      quantity.accessibleName = p.quantityName;
      const unit = this.units(p);
      const choice = () => p.units[unit ? unit.selectedIndex : 0];
      const fit = () => {
        Object.assign(quantity, { min: choice().least, step: choice().step, value: String(choice().least) });
      };
      fit();
      const send = () => this.$server.add(p.sku, choice().unit, Number(quantity.value));
      const add = button('qd-add', 'primary icon', p.addName, 'plus', send);
      add.disabled = !p.sellable;
      quantity.addEventListener('keydown', (event) => event.key === 'Enter' && p.sellable && setTimeout(send));
      if (!unit) {
        row.append(quantity, add);
        return row;
      }
      unit.addEventListener('change', fit);
      row.append(unit, add);
      foot.append(quantity, row);
      return foot;
    }

    units(p) {
      if (p.units.length < 2) return null;
      const select = make('select', 'qd-unit');
      select.setAttribute('aria-label', p.unitName);
      p.units.forEach((unit) => select.add(new Option(unit.text, unit.unit)));
      return select;
    }
  }

  customElements.define('qd-products', Products);
})();
