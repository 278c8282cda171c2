<?php

declare(strict_types=1);

namespace VcseCharts;

/** Documents in one folder of the site, the one that its editors upload to. Nothing is asked for over the network. */
final class Documents
{
    /** Of a larger document no table is written on the server: reading it would hold up the page. */
    public const MOST_BYTES = 2_000_000;
    private const DEEPEST = 20;

    /**
     * @param string $path the folder's path on the site, such as /wp-content/uploads
     * @param string $folder the same on the disc
     */
    public function __construct(private Addresses $addresses, private string $path, private string $folder)
    {
    }

    /**
     * The document at an accepted address, or null: elsewhere, too large, or not one of ours.
     *
     * @return array<string, mixed>|null
     */
    public function at(string $address): ?array
    {
        $file = $this->file($address);
        if ($file === null || filesize($file) > self::MOST_BYTES) {
            return null;
        }
        $document = json_decode((string) file_get_contents($file), true, self::DEEPEST);
        $schema = is_array($document) ? ($document['$schema'] ?? null) : null;
        $ours = is_string($schema)
            && preg_match('~(^|/)(spend|scorecard|network|survey|insight)\.v\d+\.json$~', $schema)
            && is_array($document['resources'] ?? null);
        return $ours ? $document : null;
    }

    /** The file behind an address, when it is a JSON file inside the folder, whatever links lead to. */
    private function file(string $address): ?string
    {
        $path = $this->addresses->pathHere($address);
        $start = rtrim($this->path, '/') . '/';
        if ($path === null || !str_starts_with($path, $start) || str_contains($path, "\0")) {
            return null;
        }
        $folder = realpath($this->folder);
        $file = realpath($this->folder . '/' . substr($path, strlen($start)));
        $inside = $folder !== false && $file !== false && str_starts_with($file, $folder . DIRECTORY_SEPARATOR);
        return $inside && is_file($file) && preg_match('/\.json$/i', $file) ? $file : null;
    }
}
