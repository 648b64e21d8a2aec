# The built program: a folder of jars. Sourced by `crossover`.

program=$root/shell/target/program
own_jar=$root/shell/target/shell-0.1.0.jar

# Whether there is no program, or a source is newer than it. Without sources there is nothing to build.
program_is_old() {
  [ -f "$program/complete" ] && [ -f "$own_jar" ] || return 0
  [ -f "$root/pom.xml" ] || return 1
  [ -n "$(find "$root"/pom.xml "$root"/*/pom.xml "$root"/*/src/main -newer "$program/complete" -type f -print -quit 2>/dev/null)" ]
}

# Builds it, or waits for the one who does: two builds in one folder would spoil each other.
build_program() {
  command -v mvn >/dev/null 2>&1 || {
    printf 'crossover: the program is not built yet and Maven is missing; install it with: %s\n' \
      "$(how_to_install maven)" >&2
    return 1
  }
  local lock=$root/shell/target/building
  mkdir -p "$root/shell/target" || return 1
  until mkdir "$lock" 2>/dev/null; do
    [ -n "$(find "$lock" -maxdepth 0 -mmin +15 2>/dev/null)" ] && rmdir "$lock" 2>/dev/null
    sleep 0.2
    program_is_old || return 0
  done
  trap 'rmdir "$lock" 2>/dev/null' EXIT
  trap 'exit 130' INT TERM
  run_maven
  local status=$?
  trap - INT TERM EXIT
  rmdir "$lock" 2>/dev/null
  return $status
}

run_maven() {
  printf 'crossover: building the program, as after each change to its code; a minute or more\n' >&2
  local log started
  log=$(mktemp) && started=$(mktemp) || return 1
  rm -f "$program/complete"
  if (cd "$root" && mvn -q -B -Dstyle.color=never -Dquick package) >"$log" 2>&1 </dev/null; then
    # Dated from the beginning: what was saved during the build is built next time.
    touch -r "$started" "$program/complete"
    rm -f "$log" "$started"
  else
    tail -n 30 "$log" >&2
    printf 'crossover: the program could not be built; the whole log: %s\n' "$log" >&2
    rm -f "$started"
    return 1
  fi
}

# Its class path: what every answer needs first, so that the rest is never opened.
class_path_of() {
  local last= jar
  class_path=$own_jar
  for jar in "$program"/*.jar; do
    case ${jar##*/} in
      spring-* | jline-* | reactor-* | reactive-* | hibernate-* | jakarta.* | micrometer-* | ST4-* | antlr-* | classmate-* | jboss-* | commons-logging-*)
        last=$last:$jar ;;
      *) class_path=$class_path:$jar ;;
    esac
  done
  class_path=$class_path$last
}
