package io.qudao.signup;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Proposes an address name for a company, so that most need not think of one. */
@Service
public class SuggestSlug {

    private static final int MOST_VARIANTS = 9;

    private final RequestSignUp signUps;

    SuggestSlug(RequestSignUp signUps) {
        this.signUps = signUps;
    }

    /** One that is free at this moment; empty if the company's name yields none. */
    public String suggest(String company) {
        String slug = SlugWords.of(company);
        if (slug.isEmpty()) {
            return "";
        }
        return Stream.concat(
                        Stream.of(slug), IntStream.rangeClosed(2, MOST_VARIANTS).mapToObj(n -> slug + "-" + n))
                .filter(candidate -> signUps.problemOfSlug(candidate).isEmpty())
                .findFirst()
                .orElse("");
    }
}
