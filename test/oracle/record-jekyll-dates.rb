# Reads scalars from standard input (a JSON list) and writes what the installed Jekyll makes of each as the `date` of a
# post: milliseconds since 1970, null where it stops the build, "unread" where YAML does not get that far.
# The first argument is the site's time zone, the second the present in seconds since 1970.

require "jekyll"
require "json"
require "tmpdir"

zone, now = ARGV
PRESENT = now.to_i

class << Time
  def now(*)
    at(PRESENT)
  end
end

Jekyll.logger.log_level = :error
$stderr = File.open(File::NULL, "w")

Dir.mktmpdir do |source|
  Dir.mkdir(File.join(source, "_posts"))
  config = {"source" => source, "destination" => File.join(source, "_site"), "timezone" => zone, "quiet" => true}
  site = Jekyll::Site.new(Jekyll.configuration(config))
  path = File.join(source, "_posts", "2001-01-01-post.md")
  readings = JSON.parse($stdin.read).map do |scalar|
    File.write(path, "---\ndate: #{scalar}\n---\n")
    post = Jekyll::Document.new(path, :site => site, :collection => site.posts)
    begin
      post.read
      date = post.data.key?("date") ? post.date : nil
      date && date != Time.local(2001, 1, 1) ? (date.to_r * 1000).floor : "unread"
    rescue Jekyll::Errors::InvalidDateError
      nil
    end
  end
  puts JSON.generate(readings)
end
