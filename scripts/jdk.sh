# Finds a JDK of at least 25 and exports JAVA_HOME. Sourced by run, test, qudao and .ci/run.
qudao_jdk_ok() {
  [ -x "$1/bin/javac" ] || return 1
  local version
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  [ "${version:-0}" -ge 25 ]
}

if ! qudao_jdk_ok "${JAVA_HOME:-/nonexistent}"; then
  for home in /usr/lib/jvm/* /opt/java/* "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if qudao_jdk_ok "$home"; then
      export JAVA_HOME="$home"
      break
    fi
  done
fi
if ! qudao_jdk_ok "${JAVA_HOME:-/nonexistent}"; then
  echo "Qudao needs a JDK 25 or newer: install one (for instance Eclipse Temurin 25) and set JAVA_HOME to it." >&2
  exit 1
fi
