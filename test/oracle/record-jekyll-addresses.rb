# Reads posts from standard input (a JSON list of config, path and lines of front matter) and writes the address that the
# installed Jekyll gives to each, alone in its site, without percent-encoding; null where it has none.

require "addressable"
require "jekyll"
require "json"
require "tmpdir"

Jekyll.logger.log_level = :error

def record(config, path, lines)
  Dir.mktmpdir do |source|
    FileUtils.mkdir_p(File.dirname(File.join(source, path)))
    File.binwrite(File.join(source, "_config.yml"), "#{config}\n")
    File.binwrite(File.join(source, path), "---\n#{lines}\n---\n")
    places = {"source" => source, "destination" => File.join(source, "_site"), "disable_disk_cache" => true}
    site = Jekyll::Site.new(Jekyll.configuration(places.merge("quiet" => true)))
    site.reset
    site.read
    url = site.posts.docs.first&.url
    url && Addressable::URI.unencode(url)
  end
end

puts JSON.generate(JSON.parse($stdin.read).map { |post| record(*post) })
