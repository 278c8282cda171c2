<?php

// Stands in for the few classes of Drupal and Symfony that the module names, in their words and no more of their ways.

namespace Drupal\Core\Plugin {
    interface ContainerFactoryPluginInterface
    {
    }
}

namespace Drupal\Core\Block {
    abstract class BlockBase
    {
        public function __construct(public array $configuration, public $pluginId, public $pluginDefinition)
        {
            $this->configuration += $this->defaultConfiguration();
        }

        protected function t(string $text): string
        {
            return $text;
        }
    }
}

namespace Drupal\Core\Config {
    final class ConfigFactoryInterface
    {
        public function __construct(private array $values)
        {
        }

        public function get(string $name): mixed
        {
            return is_array($this->values[$name] ?? null) && !array_is_list($this->values[$name])
                ? new self($this->values[$name])
                : $this->values[$name] ?? null;
        }
    }
}

namespace Drupal\Core\Extension {
    final class ModuleExtensionList
    {
        public function getPath(string $name): string
        {
            return "modules/$name";
        }
    }
}

namespace Drupal\Core\Form {
    final class FormStateInterface
    {
        /** @var array<string, string> */
        public array $errors = [];

        public function __construct(private array $values)
        {
        }

        public function getValue(string $name): mixed
        {
            return $this->values[$name] ?? null;
        }

        public function setError(array $element, string $message): void
        {
            $this->errors[$element['#title']] = $message;
        }
    }
}

namespace Drupal\Core\StreamWrapper {
    final class PublicStream
    {
        public static function basePath(): string
        {
            return 'sites/default/files';
        }
    }
}

namespace Symfony\Component\DependencyInjection {
    interface ContainerInterface
    {
    }
}

namespace Symfony\Component\HttpFoundation {
    final class RequestStack
    {
        public function getCurrentRequest(): self
        {
            return $this;
        }

        public function getSchemeAndHttpHost(): string
        {
            return 'https://example.gov.uk';
        }

        public function getBasePath(): string
        {
            return '';
        }
    }
}

namespace {
    final class Drupal
    {
        public static array $permissions = [];

        public static function currentUser(): self
        {
            return new self();
        }

        public function hasPermission(string $name): bool
        {
            return in_array($name, self::$permissions, true);
        }
    }
}
