# Reads texts of posts from standard input (a JSON list) and writes what the installed Jekyll makes of each: "bare" where
# it gives the front matter up with a message, "absent" where it leaves the post out, "stops" where it stops the build,
# else title, tags and day of the post.

require "jekyll"
require "json"
require "tmpdir"

$stderr = File.open(File::NULL, "w")

def record(text)
  Dir.mktmpdir do |source|
    Dir.mkdir(File.join(source, "_posts"))
    File.binwrite(File.join(source, "_posts", "2023-11-17-file-name.md"), text)
    config = {"source" => source, "destination" => File.join(source, "_site"), "timezone" => "UTC", "future" => true}
    site = Jekyll::Site.new(Jekyll.configuration(config.merge("quiet" => true)))
    Jekyll.logger.messages.clear
    begin
      site.process
    rescue StandardError
      next "stops"
    end
    next "bare" if Jekyll.logger.messages.any? { |message| message =~ /YAML Exception|could not read file|Invalid YAML front matter/i }
    post = site.posts.docs.first
    next "absent" unless post
    {"title" => post.data["title"].to_s, "tags" => post.data["tags"], "day" => post.date.strftime("%Y-%m-%d")}
  end
end

puts JSON.generate(JSON.parse($stdin.read).map { |text| record(text) })
