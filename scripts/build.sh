# Builds the program if it is missing or older than its sources. Sourced by run and qudao.
QUDAO_JAR=app/target/qudao.jar

qudao_build() {
  if [ ! -f "$QUDAO_JAR" ] || [ -n "$(find pom.xml ./*/pom.xml ./*/src/main -newer "$QUDAO_JAR" -type f -print -quit)" ]; then
    echo "Building Qudao (the first time takes some minutes) …"
    ./mvnw -q -T1C -DskipTests -Dspotless.check.skip=true package
  fi
}
