#!/bin/sh
# Renders the clips of the display and the kiosk into frontend/public/clips: spoken words by espeak-ng, the chime by sox.
# Debian: apt-get install espeak-ng sox opus-tools
set -eu
cd "$(dirname "$0")/../.."
out=frontend/public/clips
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
mkdir -p "$out"

# name.wav -> name.ogg: silence at both ends cut, as loud as the others, mono Opus.
finish() {
    sox -V1 "$work/$1.wav" -r 48000 -b 16 -c 1 "$work/$1.cut.wav" $2 norm -2 pad 0 0.02
    opusenc --quiet --bitrate 32 --comp 10 --padding 0 --discard-comments --discard-pictures "$work/$1.cut.wav" "$out/$1.ogg"
}

# name, sounds in the letters of espeak-ng (as `espeak-ng -v fa -x WORD` prints them), «,» when another word follows.
while read -r name sounds end; do
    case $name in '' | '#'*) continue ;; esac
    espeak-ng -v fa -s 190 -p 42 -g 0 -w "$work/$name.wav" "[[$sounds]]${end:-.}"
    finish "$name" "silence 1 0.005 0.4% fade q 0.005 reverse silence 1 0.005 0.4% fade q 0.015 reverse"
done < docs/clips/sounds.txt

# Two tones, a fifth apart, that die away.
sox -V1 -n -r 48000 -c 1 "$work/high.wav" synth 0.55 sine 784 fade q 0.005 0.55 0.5
sox -V1 -n -r 48000 -c 1 "$work/low.wav" synth 0.55 sine 523.25 fade q 0.005 0.55 0.5
sox -V1 "$work/high.wav" "|sox $work/low.wav -p pad 0.28" --combine mix "$work/chime.wav" norm -2
finish chime ""

du -cb "$out"/*.ogg | tail -1
