<?php

declare(strict_types=1);

namespace Drupal\vcse_charts\Plugin\Block;

use Drupal\Core\Block\BlockBase;
use Drupal\Core\Config\ConfigFactoryInterface;
use Drupal\Core\Extension\ModuleExtensionList;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\StreamWrapper\PublicStream;
use Symfony\Component\DependencyInjection\ContainerInterface;
use Symfony\Component\HttpFoundation\RequestStack;
use VcseCharts\Addresses;
use VcseCharts\Chart;
use VcseCharts\Documents;
use VcseCharts\Elements;

/**
 * A chart of one document, with its table for readers without scripts.
 *
 * @Block(
 *   id = "vcse_chart",
 *   admin_label = @Translation("VCSE chart"),
 *   category = @Translation("VCSE charts")
 * )
 */
final class VcseChartBlock extends BlockBase implements ContainerFactoryPluginInterface {

  /**
   * How long, in seconds, a page may keep the table of a document that was uploaded anew.
   */
  private const KEPT = 3600;

  public function __construct(
    array $configuration,
    $plugin_id,
    $plugin_definition,
    private readonly ConfigFactoryInterface $config,
    private readonly ModuleExtensionList $modules,
    private readonly RequestStack $requests,
    private readonly string $root,
  ) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition): static {
    return new static(
      $configuration,
      $plugin_id,
      $plugin_definition,
      $container->get('config.factory'),
      $container->get('extension.list.module'),
      $container->get('request_stack'),
      $container->getParameter('app.root'),
    );
  }

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    return ['type' => 'distribution', 'src' => '', 'more' => []];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $types = $this->elements()->types();
    $lines = [];
    foreach ($this->configuration['more'] as $name => $value) {
      $lines[] = "$name=$value";
    }
    return $form + [
      'type' => [
        '#type' => 'select',
        '#title' => $this->t('Kind of chart'),
        '#options' => array_combine($types, $types),
        '#default_value' => $this->configuration['type'],
        '#required' => TRUE,
      ],
      'src' => [
        '#type' => 'textfield',
        '#title' => $this->t('Address of the document'),
        '#description' => $this->t('A path on this site, such as /sites/default/files/spend.json'),
        '#default_value' => $this->configuration['src'],
        '#maxlength' => 2000,
        '#required' => TRUE,
      ],
      'more' => [
        '#type' => 'textarea',
        '#title' => $this->t('Other attributes'),
        '#description' => $this->t('One on each line, such as measure=per-head'),
        '#default_value' => implode("\n", $lines),
      ],
    ];
  }

  /**
   * {@inheritdoc}
   */
  public function blockValidate($form, FormStateInterface $form_state): void {
    $chart = $this->chart($this->written($form_state));
    foreach ($chart->problems as $problem) {
      $form_state->setError($form[isset($chart->attributes['src']) ? 'more' : 'src'], $problem);
    }
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    $written = $this->written($form_state);
    $this->configuration['type'] = $written['type'];
    $this->configuration['src'] = $written['src'];
    $this->configuration['more'] = array_diff_key($written, ['type' => 1, 'src' => 1]);
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    ['type' => $type, 'src' => $src, 'more' => $more] = $this->configuration;
    $chart = $this->chart(['type' => $type, 'src' => $src] + $more);
    $build = [
      '#cache' => [
        'max-age' => self::KEPT,
        'tags' => ['config:vcse_charts.settings'],
        'contexts' => ['url.site'],
      ],
    ];
    if ($chart->tag !== NULL) {
      // In a child of its own: attributes of what a block builds would go to the box around the block.
      $build['chart'] = [
        '#theme' => 'vcse_chart',
        '#tag' => $chart->tag,
        '#attributes' => ['class' => ['vcse-chart']] + $chart->attributes,
        '#src' => $chart->attributes['src'],
        '#table' => $chart->table,
        '#attached' => ['library' => ['vcse_charts/charts']],
      ];
    }
    return $build;
  }

  /**
   * What stands in the form, as attributes by name.
   *
   * @return array<string, string>
   */
  private function written(FormStateInterface $form_state): array {
    $written = ['type' => (string) $form_state->getValue('type'), 'src' => (string) $form_state->getValue('src')];
    foreach (preg_split('/\R/', (string) $form_state->getValue('more')) as $line) {
      [$name, $value] = array_pad(explode('=', trim($line), 2), 2, 'true');
      if ($name !== '') {
        $written += [trim($name) => trim($value, " \t\"")];
      }
    }
    return $written;
  }

  /**
   * @param array<string, mixed> $given
   *   Attributes by name, with the type.
   */
  private function chart(array $given): Chart {
    $request = $this->requests->getCurrentRequest();
    $addresses = new Addresses(
      $request?->getSchemeAndHttpHost() ?? '',
      $this->config->get('vcse_charts.settings')->get('hosts') ?? [],
    );
    $files = PublicStream::basePath();
    $documents = new Documents($addresses, ($request?->getBasePath() ?? '') . "/$files", "$this->root/$files");
    return new Chart($given, $this->elements(), $addresses, $documents);
  }

  /**
   * The kinds of chart, and what their attributes take.
   */
  private function elements(): Elements {
    return Elements::read("$this->root/{$this->modules->getPath('vcse_charts')}/lib/elements.json");
  }

}
