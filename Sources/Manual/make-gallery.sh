#!/usr/bin/env bash
# Writes Output/gallery: a figure for each feature of the timeline, and a page that shows them with their commands.
# Usage: Sources/Manual/make-gallery.sh CHRONOGRAPH, from the project's folder.
set -euo pipefail
chronograph=$1
folder=Output/gallery
page=$folder/README.md
taliban=samples/russia-recognises-the-taliban.xml
afghanistan=samples/afghanistan-1978-2026.csv
mkdir -p "$folder"
rm -f "$folder"/*.svg
printf '# Gallery\n\nOne figure a feature, each as the command below it draws it. What the marks mean: [figures](../../Sources/Manual/figures.md).\n' >"$page"

# figure NAME TITLE SENTENCE ARGUMENTS...
figure() {
  local name=$1 title=$2 sentence=$3
  shift 3
  "$chronograph" timeline "$@" -o "$folder/$name.svg"
  local words=
  local argument
  for argument in "$@"; do
    case $argument in *[\ \;\&]*) words+=" '$argument'" ;; *) words+=" $argument" ;; esac
  done
  printf '\n## %s\n\n%s\n\n```\nchronograph timeline%s -o %s.svg\n```\n\n' "$title" "$sentence" "$words" "$name" >>"$page"
  local file
  for file in "$folder/$name.svg" "$folder/$name"-*.svg; do
    if [ -f "$file" ]; then printf '![%s](%s)\n' "$title" "${file##*/}" >>"$page"; fi
  done
}

figure dates 'Every kind of date' 'Geometry shows what is known, texture shows doubt.' samples/dates.xml
figure column 'A column' 'As tall as it needs; the scale changes where that brings marks nearer their labels.' "$taliban"
figure fixed 'A third of a page' 'Dates give way first, then lines stand closer.' "$taliban" --size 160x110mm --min-importance 4
figure page 'A full page' 'As many labels as the page holds, the most important first; the rest are counted.' "$afghanistan" --title 'Afghanistan, 1978 to 2026' --size a4
figure pages 'Further pages' 'Nothing gives way; the figure goes on.' "$afghanistan" --title 'Afghanistan, 1978 to 2026' --size a4 --pages --dates labels
figure slide 'A slide' 'Two panels, one after the other in time.' "$taliban" --size 16:9
figure phone 'A phone' 'One column of labels.' "$taliban" --size 320px --min-importance 3
figure lanes 'Lanes by category' 'Time runs to the right; titles of lanes take the place of the legend.' "$taliban" --size a4-landscape --lanes category
figure actors 'Lanes by actor' 'An event stands in the lane of each of its actors.' samples/suez-crisis --title 'The Suez crisis' --size a4-landscape --lanes actor
figure rows 'Rows' 'For few events on a wide figure.' samples/suez-crisis --title 'The Suez crisis' --size 254x100mm --form rows
figure strip 'A strip' 'One line for the head of a page.' "$taliban" --size 160mm --form strip
figure highlight 'Highlight' 'One category has the accent, the rest is grey.' "$taliban" --highlight 'Moscow and Kabul'
figure context 'Context' 'Events of another file give the background.' samples/suez-crisis --title 'The Suez crisis' --context "$afghanistan" --since 1956 --until 1980
figure window 'A window' 'What goes on outside is cut; what lies outside is counted.' "$taliban" --since 2021 --until 2025-07-06
figure lens 'A lens' 'A crowded stretch at a greater scale, announced.' "$taliban" --inset 2025-01/2025-07
figure folds 'Folded years' 'Years without anything are left out, and the axis says how many.' samples/synonyms.csv --title 'Votes for women'
figure unfolded 'Without folds' 'The same with every year; where that brings marks nearer their labels, the scale changes.' samples/synonyms.csv --title 'Votes for women' --fold none
figure dark 'Dark' 'For dark slides and pages.' "$taliban" --theme dark --min-importance 4
figure print 'Print' 'Grey and textures, for a photocopy.' "$taliban" --theme print --min-importance 4
