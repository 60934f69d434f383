"""Times the fits of the public tool lifetimes on histories from standard input, one customer a line: x t_x T mean.

Prints one JSON object: seconds by model, the best of three.
"""
import json
import sys
import time
import warnings

import numpy as np
from lifetimes import BetaGeoFitter, GammaGammaFitter, ModifiedBetaGeoFitter, ParetoNBDFitter

warnings.filterwarnings("ignore")
x, recency, age, mean = np.loadtxt(sys.stdin, unpack=True)
spends = (x > 0) & (mean > 0)
seconds = {}
for name, fitter, columns in [
    ("BG/NBD", BetaGeoFitter, (x, recency, age)),
    ("MBG/NBD", ModifiedBetaGeoFitter, (x, recency, age)),
    ("Pareto/NBD", ParetoNBDFitter, (x, recency, age)),
    ("Gamma-Gamma", GammaGammaFitter, (x[spends], mean[spends])),
]:
    times = []
    for _ in range(3):
        began = time.perf_counter()
        try:
            fitter().fit(*columns)
        except Exception as error:  # The tool's own failure: it is left out and named.
            print(f"{name}: {error}", file=sys.stderr)
            times = []
            break
        times.append(time.perf_counter() - began)
    if times:
        seconds[name] = min(times)
print(json.dumps(seconds))
