"""
Writes the trained encoder as ONNX with weights of 8 bits, and checks it against the float model; see README.md.
usage: python export.py MODEL.pt FOLDER WINDOWS.jsonl
"""

import json
import sys
import tempfile
from pathlib import Path

import onnx
import onnxruntime
import torch
from encoder import Encoder
from onnxruntime.quantization import QuantType, quantize_dynamic
from train import stack

path, folder, windows_path = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
model = Encoder()
model.load_state_dict(torch.load(path))
model.eval()
with open(windows_path) as lines:
    windows = [json.loads(line) for _, line in zip(range(200), lines)]
ids, traits, _ = stack(windows[:4])
with tempfile.TemporaryDirectory() as scratch:
    plain = f"{scratch}/model.onnx"
    torch.onnx.export(
        model,
        (ids.int(), traits),
        plain,
        input_names=["ids", "traits"],
        output_names=["scores"],
        dynamic_axes={name: {0: "windows", 1: "pieces"} for name in ("ids", "traits", "scores")},
        opset_version=17,
        dynamo=False,
    )
    # Seven bits: with eight, processors without VNNI instructions overflow.
    quantize_dynamic(
        plain, folder / "model.onnx", weight_type=QuantType.QInt8, per_channel=True, reduce_range=True
    )
onnx.checker.check_model(str(folder / "model.onnx"))
session = onnxruntime.InferenceSession(str(folder / "model.onnx"))
same = total = 0
for at in range(0, len(windows), 4):
    ids, traits, labels = stack(windows[at : at + 4])
    with torch.no_grad():
        exact = model(ids, traits)
    (small,) = session.run(None, {"ids": ids.int().numpy(), "traits": traits.numpy()})
    learned = labels >= 0
    same += (exact.argmax(-1) == torch.from_numpy(small).argmax(-1))[learned].sum().item()
    total += learned.sum().item()
print(f"{(folder / 'model.onnx').stat().st_size} bytes; the same label as the float model on {100 * same / total:.2f} %")
if same < 0.97 * total:
    sys.exit("the 8-bit model differs from the float model")
