<?php

declare(strict_types=1);

// The integrations as they were put together, where the check says.
define('BUILT', rtrim((string) getenv('VCSE_CHARTS_BUILT'), '/'));
if (!is_file(BUILT . '/vcse-charts/lib/Chart.php')) {
    throw new RuntimeException('VCSE_CHARTS_BUILT is not a folder that npm run integrations wrote');
}
spl_autoload_register(static function (string $class): void {
    if (str_starts_with($class, 'VcseCharts\\')) {
        require_once BUILT . '/vcse-charts/lib/' . substr($class, 11) . '.php';
    }
});

/** A document of two commissioners, as a publisher might write it. */
function smallDocument(array $changes = []): array
{
    return $changes + [
        '$schema' => 'schemas/spend.v1.json',
        'title' => 'Payments, 2018-19',
        'resources' => [
            ['name' => 'commissioners', 'data' => [['id' => 'A', 'name' => 'Ashford'], ['id' => 'B', 'name' => 'Barnet']]],
            ['name' => 'totals', 'data' => [
                ['commissioner' => 'A', 'amount' => 900],
                ['commissioner' => 'A', 'sector' => 'vcse', 'amount' => 1200.5, 'invoices' => 3],
                ['commissioner' => 'A', 'sector' => 'private', 'amount' => 50, 'invoices' => 1],
                ['commissioner' => 'B', 'sector' => 'vcse', 'amount' => null, 'amountStatus' => 'c'],
            ]],
        ],
    ];
}

/** A folder of its own with files by name; texts stay as they are, all else is written as JSON. */
function folderWith(array $files): string
{
    $folder = sys_get_temp_dir() . '/vcse-charts-' . bin2hex(random_bytes(6));
    mkdir($folder);
    foreach ($files as $name => $content) {
        file_put_contents("$folder/$name", is_string($content) ? $content : json_encode($content));
    }
    return $folder;
}
