<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;
use VcseCharts\Addresses;
use VcseCharts\Documents;

final class DocumentsTest extends TestCase
{
    private function documents(string $folder): Documents
    {
        return new Documents(new Addresses('https://example.gov.uk/'), '/uploads', $folder);
    }

    public function testReadsADocumentOfTheFolderByPathAndByWholeAddress(): void
    {
        $documents = $this->documents(folderWith(['spend.json' => smallDocument(), 'Größe 1.json' => smallDocument()]));
        self::assertSame('Payments, 2018-19', $documents->at('/uploads/spend.json')['title']);
        self::assertSame('Payments, 2018-19', $documents->at('https://example.gov.uk/uploads/spend.json?v=2')['title']);
        self::assertNotNull($documents->at('/uploads/Gr%C3%B6%C3%9Fe%201.json'));
    }

    public function testReadsNothingElsewhere(): void
    {
        $folder = folderWith(['spend.json' => smallDocument()]);
        $documents = $this->documents($folder);
        self::assertNull($documents->at('https://other.example/uploads/spend.json'));
        self::assertNull($documents->at('/spend.json'));
        self::assertNull($documents->at('/uploads-of-others/spend.json'));
        self::assertNull($documents->at('/uploads/missing.json'));
        self::assertNull($documents->at('/uploads/'));
    }

    public function testFollowsNoLinkOutOfTheFolder(): void
    {
        $outside = folderWith(['spend.json' => smallDocument()]);
        $folder = folderWith([]);
        symlink("$outside/spend.json", "$folder/link.json");
        self::assertNull($this->documents($folder)->at('/uploads/link.json'));
        self::assertNull($this->documents($folder)->at('/uploads/..%2f' . basename($outside) . '/spend.json'));
    }

    public function testLeavesOtherFilesAlone(): void
    {
        $documents = $this->documents(folderWith([
            'package.json' => ['name' => 'something', 'resources' => []],
            'spend.txt' => smallDocument(),
            'half.json' => '{"$schema": "spend.v1.json", "resources": [',
            'text.json' => '"spend.v1.json"',
            'no-tables.json' => ['$schema' => 'spend.v1.json', 'resources' => 'none'],
        ]));
        foreach (['package.json', 'spend.txt', 'half.json', 'text.json', 'no-tables.json'] as $file) {
            self::assertNull($documents->at("/uploads/$file"), $file);
        }
    }

    public function testReadsNoHugeAndNoEndlesslyNestedDocument(): void
    {
        $documents = $this->documents(folderWith([
            'huge.json' => smallDocument(['description' => str_repeat('a', Documents::MOST_BYTES)]),
            'deep.json' => '{"$schema": "spend.v1.json", "resources": ' . str_repeat('[', 50_000) . str_repeat(']', 50_000) . '}',
        ]));
        self::assertNull($documents->at('/uploads/huge.json'));
        self::assertNull($documents->at('/uploads/deep.json'));
    }
}
