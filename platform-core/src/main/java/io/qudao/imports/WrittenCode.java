package io.qudao.imports;

import io.qudao.kernel.ProblemCode;

/** A reason that was written down, without the enum it came from; its text is found all the same. */
record WrittenCode(String group, String name) implements ProblemCode {

    static String write(ProblemCode code) {
        return code.messageKey().substring("problem.".length());
    }

    static WrittenCode read(String written) {
        int dot = written.indexOf('.');
        return new WrittenCode(written.substring(0, dot), written.substring(dot + 1));
    }

    @Override
    public String messageKey() {
        return "problem." + group + "." + name;
    }
}
