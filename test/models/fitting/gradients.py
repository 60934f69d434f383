"""Makes gradients.json: ln L of each model over a few histories and its derivatives by the logarithms of the parameters, by
central differences in 60-digit arithmetic (mpmath 1.3.0) of the densities as the papers print them.

    python3 test/models/fitting/gradients.py > test/models/fitting/gradients.json
"""
import json
from mpmath import mp, mpf, beta, diff, exp, gamma, inf, linspace, log, loggamma, quad

mp.dps = 60

HISTORIES = [  # weight, x, t_x, T
    (3, 0, 0, "38.857142857142857"), (1, 0, 0, "0.14"), (2, 0, 0, 2600), (1, 1, "30.43", "38.86"), (5, 2, 12, 14),
    (1, 7, "29.43", "38.86"), (1, 29, "38.86", "38.86"), (1, 3, 1, 400), (2, 150, 51, 52), (1, 1500, 210, 215),
]
SPENDERS = [  # weight, x, mean
    (4, 1, "22.35"), (2, 2, "0.01"), (1, 7, "73.74"), (1, 30, 1200), (1, 1500, "14.2"), (1, 3, "1e6"),
]


def bg(p, h, k):
    r, alpha, a, b = p
    _, x, tx, T = h
    left = beta(a + 1, b + k - 1) / beta(a, b) * (alpha + tx) ** (-(r + x)) if k > 0 else 0
    stayed = beta(a, b + k) / beta(a, b) * (alpha + T) ** (-(r + x))
    return loggamma(r + x) - loggamma(r) + r * log(alpha) + log(stayed + left)


def pareto(p, h):
    r, alpha, s, b = p
    _, x, tx, T = h
    # ∫ s β^s (β+τ)^-(s+1) α^r Γ(r+x)/Γ(r) (α+τ)^-(r+x) dτ from t_x to T, plus staying; scaled by its value at t_x.
    scale = (alpha + tx) ** (-(r + x)) * (b + tx) ** (-(s + 1))
    f = lambda u: (1 + u / (alpha + tx)) ** (-(r + x)) * (1 + u / (b + tx)) ** (-(s + 1))
    edges = [mpf(0)]
    step = min(alpha + tx, b + tx, (T - tx) or 1, 4 / ((r + x) / (alpha + tx) + (s + 1) / (b + tx)))
    while edges[-1] < T - tx:
        edges.append(min(T - tx, edges[-1] + step))
        step *= 2
    dropped = s * scale * quad(f, edges) if T > tx else 0
    stayed = (alpha + T) ** (-(r + x)) * (b + T) ** (-s)
    return loggamma(r + x) - loggamma(r) + r * log(alpha) + s * log(b) + log(stayed + dropped)


def spend(par, h):
    p, q, v = par
    _, x, m = h
    return (loggamma(p * x + q) - loggamma(p * x) - loggamma(q) + q * log(v) + (p * x - 1) * log(m)
            + p * x * log(x) - (p * x + q) * log(v + x * m))


MODELS = {
    "BG/NBD": (lambda p, h: bg(p, h, h[1]), HISTORIES,
               [(".243", "4.414", ".793", "2.426"), ("3", "20", "1e-3", "40"), ("1e-3", "1e-2", ".05", ".04"),
                ("1e5", "1e6", "2e4", "1e6")]),
    "MBG/NBD": (lambda p, h: bg(p, h, h[1] + 1), HISTORIES,
                [(".525", "6.183", ".891", "1.614"), ("3", "20", "1e-3", "40"), ("1e-3", "1e-2", ".05", ".04"),
                 ("1e5", "1e6", "2e4", "1e6")]),
    "Pareto/NBD": (pareto, HISTORIES,
                   [(".553", "10.578", ".606", "11.669"), ("3", "20", "1e-3", "40"), ("1e-3", "1e-2", ".05", ".04"),
                    ("1e5", "1e6", "2e4", "1e6"), ("2", "5", "1e-4", "1e-4")]),
    "Gamma-Gamma": (spend, SPENDERS,
                    [("6.25", "3.74", "15.44"), (".05", ".3", "900"), ("2e4", "3", "1e-3"), ("2", "1e5", "1e6")]),
}

result = {}
for name, (one, rows, cases) in MODELS.items():
    rows = [(w, *(mpf(str(part)) for part in rest)) for w, *rest in rows]
    result[name] = []
    for parameters in cases:
        point = [log(mpf(p)) for p in parameters]
        total = lambda *logs: sum(h[0] * one([exp(l) for l in logs], h) for h in rows)
        h = mpf(10) ** -18
        at = lambda i, d: total(*(l + (d if j == i else 0) for j, l in enumerate(point)))
        gradient = [(at(i, h) - at(i, -h)) / (2 * h) for i in range(len(point))]
        result[name].append({"parameters": [float(p) for p in parameters], "logLikelihood": float(total(*point)),
                             "gradient": [float(g) for g in gradient]})
print(json.dumps({"histories": [[float(str(part)) for part in row] for row in HISTORIES],
                  "spenders": [[float(str(part)) for part in row] for row in SPENDERS], **result}, indent=1))
