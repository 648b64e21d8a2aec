# Finds a JDK 25 without starting one. Sourced by `crossover` and `verify`.

# The version in a JDK's own release file: cheap, and right even where `java` is another one.
is_jdk_25() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  local line
  while IFS= read -r line; do
    case $line in 'JAVA_VERSION="25'[\".]*) return 0 ;; esac
  done <"$1/release"
  return 1
}

find_jdk() {
  local home java
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/*25* "${HOME:-}"/.sdkman/candidates/java/*25* \
      "${HOME:-}"/.jdks/*25* /opt/*jdk*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
    if [ -n "$home" ] && is_jdk_25 "$home"; then
      printf '%s\n' "$home"
      return 0
    fi
  done
  java=$(command -v java 2>/dev/null) || return 1
  home=$(dirname "$(dirname "$(readlink -f "$java")")")
  is_jdk_25 "$home" && printf '%s\n' "$home"
}

# The command that installs packages here, as far as it can be told.
how_to_install() {
  if command -v apt-get >/dev/null 2>&1; then printf 'apt-get install %s' "$*"
  elif command -v dnf >/dev/null 2>&1; then printf 'dnf install %s' "$*"
  elif command -v brew >/dev/null 2>&1; then printf 'brew install %s' "$*"
  else printf 'your package manager (%s)' "$*"
  fi
}

jdk_is_missing() {
  printf '%s: no JDK 25 was found; install one with: %s (or set JAVA_HOME to it)\n' \
    "$1" "$(how_to_install "$(command -v dnf >/dev/null 2>&1 && echo java-25-openjdk-devel || echo openjdk-25-jdk)")" >&2
}
