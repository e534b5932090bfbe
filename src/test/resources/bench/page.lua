-- One request again and again, and one line of figures at the end.
local method, body = os.getenv("BENCH_METHOD") or "GET", os.getenv("BENCH_BODY")
wrk.method = method
if os.getenv("BENCH_COOKIES") ~= "" then wrk.headers["Cookie"] = os.getenv("BENCH_COOKIES") end
if method == "POST" then
  wrk.body = body
  wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
end

function done(summary, latency)
  local e = summary.errors
  io.write(string.format("BENCH %d %d %d %d %d %d\n", summary.requests, summary.duration, summary.bytes,
    e.connect + e.read + e.write + e.timeout + e.status, latency:percentile(50), latency:percentile(99)))
end
