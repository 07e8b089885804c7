# Reads posts from standard input (a JSON list of file name and text) and writes what the installed Jekyll makes of each:
# null where it skips the file, "stops" where it stops the build, else the day, title, suffix and text of the post.

require "jekyll"
require "json"
require "tmpdir"

Jekyll.logger.log_level = :error
$stderr = File.open(File::NULL, "w")

def record(name, text)
  Dir.mktmpdir do |source|
    Dir.mkdir(File.join(source, "_posts"))
    File.binwrite(File.join(source, "_posts", name), text)
    config = {"source" => source, "destination" => File.join(source, "_site"), "timezone" => "UTC", "future" => true}
    site = Jekyll::Site.new(Jekyll.configuration(config.merge("quiet" => true)))
    begin
      site.process
    rescue Jekyll::Errors::FatalException
      next "stops"
    end
    post = site.posts.docs.first
    post && [post.date.strftime("%Y-%m-%d"), post.data["title"], post.output_ext, post.content]
  end
end

puts JSON.generate(JSON.parse($stdin.read).map { |name, text| record(name, text) })
