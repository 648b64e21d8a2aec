# The JDK's start-up cache (JEP 514), made on this machine from a training run. Sourced by `crossover`.
#
# A cache that is missing, damaged or of another build must do no harm: the JVM then starts without
# it, and -Xlog:disable keeps it from saying so (on stdout, of all places).

# Adds the cache to the options if it is there; else has it made, for next time.
# $1: `answer` for one-shot commands, `shell` for the interactive shell
use_start_cache() {
  class_path_of
  local folder=${XDG_CACHE_HOME:-}
  case $folder in /*) ;; *) folder=${HOME:-/nonexistent}/.cache ;; esac
  folder=$folder/crossover/start
  local name=${root//\//-}
  start_cache=$folder/${name#-}-$1.aot
  if start_cache_is_good; then
    options+=("-XX:AOTCache=$start_cache")
  elif [ -z "${CROSSOVER_NO_START_CACHE:-}" ]; then
    (make_start_cache "$1" >/dev/null 2>&1 </dev/null &)
  fi
}

# Whether it was made after everything that it was made from.
start_cache_is_good() {
  [ -s "$start_cache" ] && [ "$start_cache" -nt "$own_jar" ] &&
[ "$start_cache" -nt "$jdk/release" ]
}

# One training run at a time; whoever comes second leaves it to the first. The cache appears whole.
make_start_cache() {
  umask 077
  mkdir -p "${start_cache%/*}" || return
  local lock=$start_cache.lock making=$start_cache.$$
  find "$lock" -maxdepth 0 -mmin +10 -exec rmdir {} \; 2>/dev/null
  mkdir "$lock" 2>/dev/null || return
  trap 'rm -rf "$making" "$making".*; rmdir "$lock"' EXIT
  # What is rehearsed is not remembered.
  XDG_STATE_HOME=$making.state nice "$jdk/bin/java" "${options[@]}" "-XX:AOTCacheOutput=$making" \
    -cp "$class_path" crossover.shell.Training "$1" && mv "$making" "$start_cache"
}
