-- Assessors at work, one to a thread: they open their sheet, save items of it, and open it again. Lines of BENCH_WRITERS:
-- cookies, token, path of the sheet, items, what they write, separated by tabs. BENCH_SAVES is how many items are saved at
-- once, each with other text than before; BENCH_CYCLE 1: the sheet is opened before and afterwards, 0: nothing but saving.
local saves, cycle = tonumber(os.getenv("BENCH_SAVES")), os.getenv("BENCH_CYCLE") == "1"
local writers = {}
for line in io.lines(os.getenv("BENCH_WRITERS")) do writers[#writers + 1] = line end
local threads = {}

function setup(thread)
  threads[#threads + 1] = thread
  thread:set("line", writers[#threads])
end

function init()
  local parts = {}
  for part in string.gmatch(line, "[^\t]+") do parts[#parts + 1] = part end
  cookies, token, path, text = parts[1], parts[2], parts[3], parts[5]
  -- No text is what an earlier run left: what changes nothing is passed over.
  items, versions, step, at, written, waiting = {}, {}, 0, 0, os.time() * 1000, nil
  for item in string.gmatch(parts[4], "[^,]+") do items[#items + 1] = item end
  refused = 0
end

function request()
  if versions[items[1]] == nil or (cycle and step ~= 1) then
    waiting = nil
    return wrk.format("GET", path, { ["Cookie"] = cookies })
  end
  waiting = {}
  local body = { "_csrf=" .. token }
  for _ = 1, saves do
    at = at % #items + 1
    written = written + 1
    local item = items[at]
    waiting[#waiting + 1] = item
    body[#body + 1] = string.format("version_%s=%d&percent_%s=%d&strengths_%s=%s%.0f&improvements_%s=%s&question_%s=&reason_%s=",
      item, versions[item], item, 40 + 5 * math.random(0, 10), item, text, written, item, text, item, item)
  end
  return wrk.format("POST", path .. "/items",
    { ["Cookie"] = cookies, ["Content-Type"] = "application/x-www-form-urlencoded", ["HX-Request"] = "true" },
    table.concat(body, "&"))
end

function response(status, headers, body)
  if status ~= 200 then refused = refused + 1 end
  -- Saved, an item comes back with the version it has now.
  for item, version in string.gmatch(body, 'name="version_([^"]+)" value="(%d+)"') do
    if waiting and tonumber(version) ~= versions[item] + 1 then refused = refused + 1 end
    versions[item] = tonumber(version)
  end
  if cycle then step = (step + 1) % 3 end
end

function done(summary, latency)
  local e = summary.errors
  local bad = e.connect + e.read + e.write + e.timeout + e.status
  for _, thread in ipairs(threads) do bad = bad + thread:get("refused") end
  io.write(string.format("BENCH %d %d %d %d %d %d\n", summary.requests, summary.duration, summary.bytes, bad,
    latency:percentile(50), latency:percentile(99)))
end
