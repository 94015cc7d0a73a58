"""MiniLM (six layers of BERT, width 384) with the traits of tokens added to what it reads, and a label for each piece."""

import math

import torch
from torch import Tensor, nn

TRAITS = 45
LABELS = 13


class Layer(nn.Module):
    def __init__(self, width: int, heads: int, inner: int) -> None:
        super().__init__()
        self.heads = heads
        self.query = nn.Linear(width, width)
        self.key = nn.Linear(width, width)
        self.value = nn.Linear(width, width)
        self.output = nn.Linear(width, width)
        self.attention_norm = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)

    def forward(self, hidden: Tensor, mask: Tensor) -> Tensor:
        """`hidden` [batch, length, width]; `mask` [batch, 1, 1, length] is 0 at pieces and very negative at padding."""

        def split(part: Tensor) -> Tensor:
            return part.unflatten(2, (self.heads, -1)).transpose(1, 2)

        query, key, value = split(self.query(hidden)), split(self.key(hidden)), split(self.value(hidden))
        scores = query @ key.transpose(2, 3) / math.sqrt(query.shape[-1]) + mask
        mixed = (scores.softmax(-1) @ value).transpose(1, 2).flatten(2)
        hidden = self.attention_norm(hidden + self.output(mixed))
        return self.norm(hidden + self.down(nn.functional.gelu(self.up(hidden))))


class Encoder(nn.Module):
    def __init__(self, layers: int = 6, dropout: float = 0.1) -> None:
        super().__init__()
        width = 384
        self.words = nn.Embedding(30522, width)
        self.positions = nn.Parameter(torch.zeros(512, width))
        self.kind = nn.Parameter(torch.zeros(width))
        self.traits = nn.Linear(TRAITS, width, bias=False)
        nn.init.zeros_(self.traits.weight)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        # Dropout inside the layers would take as long on a CPU as all the rest.
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(width, 12, 4 * width) for _ in range(layers))
        self.head = nn.Linear(width, LABELS)

    def forward(self, ids: Tensor, traits: Tensor) -> Tensor:
        """`ids` [batch, length] with 0 as padding, `traits` [batch, length, TRAITS]; gives [batch, length, LABELS]."""
        mask = (ids == 0).to(traits.dtype)[:, None, None, :] * -1e4
        hidden = self.words(ids) + self.positions[: ids.shape[1]] + self.kind + self.traits(traits)
        hidden = self.dropout(self.norm(hidden))
        for layer in self.layers:
            hidden = layer(hidden, mask)
        return self.head(hidden)

    def load_pretrained(self, weights: dict[str, Tensor]) -> None:
        """Takes the weights of a BERT model by their usual names; layers that this model lacks are left out."""
        own = self.state_dict()
        take = {"words.weight": "embeddings.word_embeddings", "norm.weight": "embeddings.LayerNorm"}
        take["norm.bias"] = "embeddings.LayerNorm"
        parts = {
            "query": "attention.self.query",
            "key": "attention.self.key",
            "value": "attention.self.value",
            "output": "attention.output.dense",
            "attention_norm": "attention.output.LayerNorm",
            "up": "intermediate.dense",
            "down": "output.dense",
            "norm": "output.LayerNorm",
        }
        for index in range(len(self.layers)):
            for name, theirs in parts.items():
                for kind in ("weight", "bias"):
                    take[f"layers.{index}.{name}.{kind}"] = f"encoder.layer.{index}.{theirs}"
        for name, theirs in take.items():
            own[name] = weights[f"{theirs}.{name.rsplit('.', 1)[1]}"]
        own["positions"] = weights["embeddings.position_embeddings.weight"]
        own["kind"] = weights["embeddings.token_type_embeddings.weight"][0]
        self.load_state_dict(own)
