#!/usr/bin/env bash
# The command as the README and the manual use it: pipes, exit codes, and the same bytes wherever they go.
# Usage: Tests/commands.sh CHRONOGRAPH
set -uo pipefail
chronograph=$1
sample=samples/russia-recognises-the-taliban.xml
folder=$(mktemp -d)
watch=
trap '[ -z "$watch" ] || kill "$watch" 2>/dev/null; rm -rf "$folder"' EXIT
passed=0
failed=0

# expect CODE COMMAND...: the command ends with this exit code.
expect() {
  local wanted=$1
  shift
  "$@" >"$folder/out" 2>"$folder/err"
  local code=$?
  if [ "$code" -eq "$wanted" ]; then passed=$((passed + 1)); else
    failed=$((failed + 1))
    echo "exit code $code instead of $wanted: $*" >&2
    head -n 3 "$folder/err" >&2
  fi
}

printf 'date,title\n2023-02-29,No such day\n1989-11-09,The Berlin Wall opens\n' >"$folder/bad.csv"
printf 'date,title,participants\n1979-12-24/1989-02-15,War,Soviet Union (subject); Mujahideen (object)\n2025-07-03,Recognition,Russia (subject); Taliban (object)\n' >"$folder/events.csv"
deep=$(printf '<a>%.0s' $(seq 300))
printf '<chronology xmlns="urn:chronograph:1" title="t">%s' "$deep" >"$folder/deep.xml"

expect 0 bash -c "$chronograph graph $sample | dot -Tpdf -o $folder/map.pdf"
expect 0 bash -c "$chronograph timeline $sample > $folder/figure.svg"
expect 0 "$chronograph" timeline "$sample" -o "$folder/other.svg"
expect 0 cmp "$folder/figure.svg" "$folder/other.svg"
expect 0 bash -c "$chronograph timeline --from csv - < $folder/events.csv"
expect 0 "$chronograph" report "$folder/events.csv" -o "$folder/report"
expect 0 "$chronograph" report "$folder/events.csv" -o "$folder/report"
expect 0 bash -c "$chronograph graph $sample --format json | python3 -m json.tool"
expect 0 "$chronograph" graph "$sample" --at 2021-08 --analysis
expect 0 "$chronograph" report "$folder/events.csv" -o "$folder/report" --tensions
printf '{"base":"dark","sizes":{"label":"9pt"}}' >"$folder/house.json"
printf '{"colours":{"ink":"#cccccc"}}' >"$folder/faint.json"
expect 0 "$chronograph" timeline "$sample" --theme dark -o "$folder/dark.svg"
expect 0 grep -q '#14171c' "$folder/dark.svg"
expect 0 bash -c "$chronograph graph $sample --theme print | dot -Tsvg -o $folder/print.svg"
expect 0 "$chronograph" report "$folder/events.csv" --theme "$folder/house.json" -o "$folder/report"
expect 0 grep -q '#14171c' "$folder/report/timeline.svg" "$folder/report/report.html"
expect 1 "$chronograph" timeline "$sample" --theme "$folder/faint.json" -o "$folder/none.svg"
expect 3 "$chronograph" timeline "$sample" --theme "$folder/nosuch.json"
expect 3 "$chronograph" timeline "$sample" --theme "$folder/house.json" -o "$folder/house.json"
expect 64 "$chronograph" timeline "$sample" --theme drak
sed 's/when="2025-07-03"/when="2025-07-04"/' "$sample" >"$folder/former.xml"
expect 0 "$chronograph" report "$sample" --since-report "$folder/former.xml" -o "$folder/since"
expect 0 grep -q 'href="#section-since"' "$folder/since/report.html"
expect 0 bash -c "$chronograph report $sample --since-report $folder/former.xml --only since | grep -q '4 July 2025 → \*\*3 July 2025'"
expect 0 bash -c "$chronograph report $sample --since-report $sample --only since | grep -q 'Nothing changed'"
expect 0 bash -c "$chronograph report $folder/events.csv --since-report $folder/events.csv --only since --format html | grep -q 'Nothing changed'"
expect 3 "$chronograph" report "$sample" --since-report "$folder/nosuch.xml" -o "$folder/none"
expect 1 "$chronograph" report "$sample" --since-report "$folder/bad.csv" -o "$folder/none"
expect 0 bash -c "$chronograph report $sample --since-report $folder/bad.csv -o $folder/none 2>&1 | grep -q 'bad.csv:2:9: error'"
expect 64 "$chronograph" report "$sample" --since-report - -o "$folder/none"
expect 3 "$chronograph" report "$sample" --since-report "$folder/former.xml" --only since -o "$folder/former.xml"

# line TEXT: waits until standard error of the watch has a line with the text, ten seconds at most.
line() {
  for _ in $(seq 100); do
    grep -q "$1" "$folder/watch.err" && return 0
    sleep 0.1
  done
  echo "no line with '$1':" >&2
  cat "$folder/watch.err" >&2
  return 1
}
mkdir "$folder/watch" "$folder/watch/own"
cp "$sample" "$folder/watch/t.xml"
"$chronograph" report "$folder/watch/t.xml" --template "$folder/watch/own" --watch -o "$folder/watch/report" \
  >"$folder/watch.out" 2>"$folder/watch.err" &
watch=$!
expect 0 line 'watching; Ctrl-C ends'
expect 0 grep -qx "$folder/watch/report/report.html" "$folder/watch.out"
sed -i 's/when="2025-07-03"/when="2025-07-04"/' "$folder/watch/t.xml"
expect 0 line 't.xml: 2 re-dated'
expect 0 grep -q 'datetime="2025-07-04"' "$folder/watch/report/report.html"
sha256sum "$folder/watch/report/report.html" >"$folder/sum"
printf '<chronology' >"$folder/watch/t.xml"
expect 0 line 't.xml: not written, the report is as it was'
expect 0 grep -q 't.xml:1:.*: error: ' "$folder/watch.err"
expect 0 sha256sum --quiet --check "$folder/sum"
sed 's/<title>Soviet-Afghan war/<title>The Soviet-Afghan war/' "$sample" >"$folder/watch/t.xml.new"
mv "$folder/watch/t.xml.new" "$folder/watch/t.xml"
expect 0 line 't.xml: 2 re-dated, 1 retitled'
printf '<p>Our own foot.</p>\n' >"$folder/watch/own/colophon.html.mustache"
expect 0 line 'colophon.html.mustache: written again'
expect 0 grep -q 'Our own foot' "$folder/watch/report/report.html"
kill -TERM "$watch"
wait "$watch"
expect 0 [ $? -eq 0 ]
watch=
expect 0 [ "$(ls -A "$folder/watch" | tr '\n' ' ')" = "own report t.xml " ]
expect 64 "$chronograph" report --from csv - --watch -o "$folder/none"
expect 64 "$chronograph" report "$folder/watch" --watch -o "$folder/watch"
expect 64 "$chronograph" report "$folder/watch/t.xml" --watch --only since -o "$folder/watch/t.xml"
expect 64 "$chronograph" report "$sample" --watch --only since
expect 0 "$chronograph" timeline "$sample" --language fa-AF -o "$folder/dari.svg"
expect 0 grep -q 'xml:lang="fa-AF"' "$folder/dari.svg"
expect 1 grep -q 'direction=\|textLength' "$folder/dari.svg"
expect 0 bash -c "$chronograph graph $sample --language ru | grep -q признание"
expect 0 bash -c "$chronograph date --language fr 1980-01-01~ | grep -q 'vers le 1er janvier 1980'"
expect 0 "$chronograph" report "$sample" --language fa -o "$folder/persian"
expect 0 grep -q '<html lang="fa" dir="rtl">' "$folder/persian/report.html"
expect 0 grep -q '<div dir="rtl">' "$folder/persian/report.md"
expect 0 bash -c "$chronograph report $sample --language ru --only key-dates | grep -q '## Ключевые даты'"
expect 64 "$chronograph" timeline "$sample" --language rus
expect 0 bash -c "$chronograph timeline $sample --language rus 2>&1 | grep -q 'did you mean .ru.'"
for name in briefing key-dates security-council; do
  expect 0 "$chronograph" report "$sample" --template "$name" -o "$folder/$name"
done
expect 0 "$chronograph" init "$folder/project"
expect 3 "$chronograph" init "$folder/project"
expect 0 bash -c "cd $folder/project && PATH=$(cd "$(dirname "$chronograph")" && pwd):\$PATH make && grep -q 'Written by' report/report.html"
expect 0 "$chronograph" check "$folder/project/chronology.xml"
expect 64 "$chronograph" report "$folder/events.csv" --template nosuch -o "$folder/none"
expect 64 "$chronograph" report "$folder/events.csv" --template "$folder/nosuch" -o "$folder/none"
mkdir "$folder/bad"
for text in '{{titel}}' '{{>report.html}}' '{{#sources}}' '{{title' '{{>nosuch.html}}'; do
  printf '%s' "$text" >"$folder/bad/report.html.mustache"
  expect 1 "$chronograph" report "$folder/events.csv" --template "$folder/bad" -o "$folder/none"
  expect 0 bash -c "$chronograph report $folder/events.csv --template $folder/bad -o $folder/none 2>&1 | grep -q 'bad/report.html.mustache:1:1: error:'"
done
expect 1 test -e "$folder/none"
expect 0 "$chronograph" check "$folder/events.csv"
expect 0 "$chronograph" date 1979-12-24~/1989 -0044-03-15
expect 0 "$chronograph" help timeline
expect 1 "$chronograph" check "$folder/bad.csv"
expect 1 "$chronograph" timeline "$folder/bad.csv" -o "$folder/none.svg"
expect 1 test -e "$folder/none.svg"
expect 0 "$chronograph" timeline "$folder/bad.csv" -o "$folder/some.svg" --keep-going
expect 1 "$chronograph" date 1984?~
expect 3 "$chronograph" timeline "$folder/nosuch.csv"
expect 3 "$chronograph" timeline "$folder/events.csv" -o "$folder/events.csv"
expect 3 "$chronograph" report "$folder/events.csv" -o "$folder"
expect 4 "$chronograph" check "$folder/deep.xml"
expect 64 "$chronograph" timline
expect 64 "$chronograph" timeline "$folder/events.csv" --actor Rusia
expect 64 "$chronograph" timeline -
expect 64 "$chronograph" graph "$sample" --format json --analysis
expect 0 "$chronograph" graph "$sample" --at 1989,2001,2021,2025 -o "$folder/map.dot"
expect 0 dot -Tsvg "$folder/map-1989.dot" "$folder/map-2025.dot" -o "$folder/maps.svg"
expect 0 "$chronograph" graph "$sample" --diff 2021/2025 --format svg -o "$folder/change.svg"
expect 0 "$chronograph" graph "$sample" --path Russia,Pakistan --between 2001/2021 --sign hostile
expect 0 "$chronograph" graph "$sample" --events --format svg -o "$folder/events.svg"
expect 0 "$chronograph" graph "$sample" --at 1500
expect 64 "$chronograph" graph "$sample" --at 1989,2001
expect 64 "$chronograph" graph "$sample" --path Russia,Pakstan
expect 64 "$chronograph" graph "$sample" --kind recognizes
expect 64 "$chronograph" graph "$sample" --at 2021 --diff 2021/2025

for format in xml gexf graphml cytoscape mermaid; do
  expect 0 "$chronograph" convert "$sample" --to $format -o "$folder/network.$format"
done
expect 0 python3 -m json.tool "$folder/network.cytoscape"
expect 0 "$chronograph" check "$folder/network.xml"
expect 0 "$chronograph" graph "$folder/network.gexf" --at 2021-08
expect 0 cmp <("$chronograph" graph "$folder/network.gexf" --at 2021-08) <("$chronograph" graph "$folder/network.graphml" --at 2021-08)
expect 0 bash -c "$chronograph convert --from gexf - --to graphml < $folder/network.gexf | $chronograph convert --from graphml - --to xml"
expect 3 "$chronograph" convert "$folder/network.gexf" --to gexf -o "$folder/network.gexf"
expect 1 "$chronograph" convert "$folder/bad.csv" --to gexf -o "$folder/none.gexf"
expect 1 test -e "$folder/none.gexf"
expect 64 "$chronograph" convert "$sample" --to gefx
expect 64 "$chronograph" convert "$sample"

expect 64 "$chronograph" graph "$sample" --focus Rusia
expect 0 bash -c "$chronograph graph $sample --focus Rusia 2>&1 | grep -q \"did you mean 'russia'\""

# A hundred thousand relations are drawn in part, and the figure says so.
{ echo subject,kind,object,when
  awk 'BEGIN { for (i = 0; i < 100000; i++) printf "Actor %d,supports,Actor %d,%d\n", i % 997, (i * 7919 + 1) % 991, 1900 + i % 100 }'
} >"$folder/relations.csv"
expect 0 timeout 60 "$chronograph" graph "$folder/relations.csv" -o "$folder/large.dot"
expect 0 grep -q "Left out for want of room" "$folder/large.dot"
expect 0 timeout 60 "$chronograph" convert "$folder/relations.csv" --to gexf -o "$folder/large.gexf"
expect 0 timeout 60 "$chronograph" graph "$folder/large.gexf" --format json -o "$folder/large.json"

# A signal while a file is put in its place waits until that is done, whichever thread takes it.
mkdir "$folder/held"
interrupted() {
  strace -f -qq -o /dev/null -e trace=fsync -e inject=fsync:delay_enter=500000 \
    "$chronograph" timeline "$sample" -o "$folder/held/f.svg" &
  local tracer=$!
  for _ in $(seq 100); do compgen -G "$folder/held/.*.tmp" >/dev/null && break; sleep 0.05; done
  pkill -TERM -P "$tracer"
  wait "$tracer"
  [ "$(ls -A "$folder/held")" = f.svg ] && cmp "$folder/held/f.svg" "$folder/figure.svg"
}
expect 0 interrupted

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
