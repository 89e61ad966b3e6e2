/*
 * <qd-chart>: Apache ECharts as a custom element in the page's colours, light and dark.
 * Expects the global `echarts` (WebJar) when an option is set. The server sends options without colours.
 */
(() => {
  if (customElements.get('qd-chart')) return;

  const SERIES = ['--qd-c1', '--qd-c2', '--qd-c3', '--qd-c4', '--qd-c5'];
  const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');
  const systemScheme = matchMedia('(prefers-color-scheme: dark)');
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
  const pixel = canvas.getContext('2d', { willReadFrequently: true });

  /** The chart library cannot read var(), light-dark() or oklch(): let the browser paint one pixel and read it back. */
  const resolve = (element, variable) => {
    const probe = document.createElement('i');
    probe.style.color = `var(${variable})`;
    element.appendChild(probe);
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = getComputedStyle(probe).color;
    probe.remove();
    pixel.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = pixel.getImageData(0, 0, 1, 1).data;
    return `rgba(${r},${g},${b},${(a / 255).toFixed(3)})`;
  };

  class Chart extends HTMLElement {
    connectedCallback() {
      this.box ??= Object.assign(document.createElement('div'), { className: 'qd-chart-box' });
      this.appendChild(this.box);
      this.resized = new ResizeObserver(() => {
        cancelAnimationFrame(this.frame);
        this.frame = requestAnimationFrame(() => this.chart?.resize());
      });
      this.resized.observe(this);
      this.redraw = () => this.draw();
      window.addEventListener('qd-scheme', this.redraw);
      systemScheme.addEventListener('change', this.redraw);
      this.draw();
    }

    disconnectedCallback() {
      this.resized.disconnect();
      window.removeEventListener('qd-scheme', this.redraw);
      systemScheme.removeEventListener('change', this.redraw);
      this.chart?.dispose();
      this.chart = null;
    }

    setOption(option) {
      this.option = option;
      this.draw();
    }

    draw() {
      if (!this.isConnected || !this.option) return;
      this.chart ??= echarts.init(this.box, null, { renderer: 'canvas' });
      this.chart.setOption(this.coloured(structuredClone(this.option)), true);
    }

    coloured(option) {
      const colour = (variable) => resolve(this, variable);
      const text = colour('--qd-text-2');
      const line = colour('--qd-border');
      const axis = (given) => given && {
        axisLine: { lineStyle: { color: line } },
        axisTick: { show: false },
        splitLine: { lineStyle: { color: line } },
        ...given,
        axisLabel: { color: text, fontSize: 11, ...given.axisLabel },
      };
      const axes = (given) => (Array.isArray(given) ? given.map(axis) : axis(given));
      return {
        ...option,
        animation: !reducedMotion.matches,
        animationDuration: 350,
        color: SERIES.map(colour),
        textStyle: { fontFamily: getComputedStyle(this).fontFamily },
        legend: option.legend && { ...option.legend, textStyle: { color: text, fontSize: 12 } },
        xAxis: axes(option.xAxis),
        yAxis: axes(option.yAxis),
        tooltip: {
          ...option.tooltip,
          confine: true,
          backgroundColor: colour('--qd-surface'),
          borderColor: line,
          textStyle: { color: colour('--qd-text'), fontSize: 12 },
        },
      };
    }
  }

  customElements.define('qd-chart', Chart);
})();
