using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Modelling.Definitions;

/// <summary>Says what is wrong with a type of content, each problem with its place in the input.</summary>
internal static class CheckContentType
{
    private const int MaximumChoices = 200;

    // Names that mean something else where the schema would show them.
    private static readonly HashSet<string> Reserved = ["article", "page", "and", "or", "id"];

    /// <summary>The problems of the key of a new type.</summary>
    public static IEnumerable<ValidationError> Key(string key) => KeyProblems(key, ["key"]);

    /// <summary>The problems of the names and of the description.</summary>
    public static IEnumerable<ValidationError> Texts(LocalizedTexts labels, string? description)
    {
        foreach (var problem in Labels(labels, ["labels"]))
        {
            yield return problem;
        }

        if (description?.Length > ContentTypeDefinition.MaximumDescriptionLength)
        {
            yield return new ValidationError(
                ValidationReason.TooLong,
                $"At most {ContentTypeDefinition.MaximumDescriptionLength} characters.",
                ["description"],
                ContentTypeDefinition.MaximumDescriptionLength
            );
        }
    }

    /// <summary>The problems of the fields.</summary>
    public static IEnumerable<ValidationError> Fields(IReadOnlyList<ContentFieldInput> fields)
    {
        if (fields.Sum(field => 1 + (field.Fields?.Count ?? 0)) > ContentFieldDefinition.MaximumPerType)
        {
            return
            [
                new ValidationError(
                    ValidationReason.TooLong,
                    $"A type has at most {ContentFieldDefinition.MaximumPerType} fields.",
                    ["fields"],
                    ContentFieldDefinition.MaximumPerType
                ),
            ];
        }

        return Fields(fields, ["fields"], isInGroup: false);
    }

    private static IEnumerable<ValidationError> Fields(
        IReadOnlyList<ContentFieldInput> fields,
        IReadOnlyList<string> path,
        bool isInGroup
    )
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < fields.Count; index++)
        {
            var field = fields[index];
            IReadOnlyList<string> here = [.. path, $"{index}"];
            foreach (var problem in KeyProblems(field.Key, [.. here, "key"]))
            {
                yield return problem;
            }

            if (!known.Add(field.Key))
            {
                yield return new ValidationError(
                    ValidationReason.Duplicate,
                    $"There is a field '{field.Key}' already.",
                    [.. here, "key"]
                );
            }

            foreach (var problem in Field(field, here, isInGroup))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<ValidationError> Field(
        ContentFieldInput field,
        IReadOnlyList<string> here,
        bool isInGroup
    )
    {
        foreach (
            var problem in Labels(LocalizedTexts.Of(field.Labels), [.. here, "labels"])
                .Concat(Choices(field, [.. here, "choices"]))
        )
        {
            yield return problem;
        }

        if (field.Minimum > field.Maximum)
        {
            yield return new ValidationError(
                ValidationReason.OutOfRange,
                "The least value is greater than the greatest.",
                [.. here, "minimum"]
            );
        }

        if (field.MaximumLength is < 1 or > 100_000)
        {
            yield return new ValidationError(
                ValidationReason.OutOfRange,
                "A text has between 1 and 100000 characters.",
                [.. here, "maximumLength"]
            );
        }

        if (field.IsList && !CanBeList(field.Kind))
        {
            yield return new ValidationError(
                ValidationReason.NotSupported,
                "Only choices, references, pictures and groups can be several.",
                [.. here, "isList"]
            );
        }

        if (field.IsFilterable && (isInGroup || !CanBeFiltered(field.Kind, field.IsList)))
        {
            yield return new ValidationError(
                ValidationReason.NotSupported,
                "Lists are filtered by single texts, numbers, truth values, dates and choices of the type itself.",
                [.. here, "isFilterable"]
            );
        }

        if (field.Kind == ContentFieldKind.Group)
        {
            foreach (var problem in GroupFields(field, here, isInGroup))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<ValidationError> GroupFields(
        ContentFieldInput field,
        IReadOnlyList<string> here,
        bool isInGroup
    )
    {
        if (isInGroup)
        {
            return [new ValidationError(ValidationReason.NotSupported, "A group has no groups.", [.. here, "kind"])];
        }

        return field.Fields is { Count: > 0 } inner
            ? Fields(inner, [.. here, "fields"], isInGroup: true)
            : [new ValidationError(ValidationReason.Required, "A group has fields.", [.. here, "fields"])];
    }

    private static IEnumerable<ValidationError> Choices(ContentFieldInput field, IReadOnlyList<string> path)
    {
        if (field.Kind != ContentFieldKind.Choice)
        {
            yield break;
        }

        var choices = field.Choices ?? [];
        if (choices.Count is 0 or > MaximumChoices)
        {
            yield return new ValidationError(
                choices.Count == 0 ? ValidationReason.Required : ValidationReason.TooLong,
                $"There are between 1 and {MaximumChoices} things to choose from.",
                path,
                MaximumChoices
            );
        }

        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < choices.Count; index++)
        {
            var choice = choices[index];
            if (choice.Value.Length is 0 or > 100 || choice.Value.Contains('\0', StringComparison.Ordinal))
            {
                yield return new ValidationError(
                    ValidationReason.Malformed,
                    "What is stored has between 1 and 100 characters.",
                    [.. path, $"{index}", "value"]
                );
            }

            if (!known.Add(choice.Value))
            {
                yield return new ValidationError(
                    ValidationReason.Duplicate,
                    $"'{choice.Value}' is there already.",
                    [.. path, $"{index}", "value"]
                );
            }

            foreach (var problem in Labels(LocalizedTexts.Of(choice.Labels), [.. path, $"{index}", "labels"]))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<ValidationError> Labels(LocalizedTexts labels, IReadOnlyList<string> path)
    {
        if (labels.Texts.IsEmpty)
        {
            yield return new ValidationError(ValidationReason.Required, "A name for people is needed.", path);
        }

        foreach (var (locale, text) in labels.Texts)
        {
            if (text.Length > LocalizedTexts.MaximumLength || text.Contains('\0', StringComparison.Ordinal))
            {
                yield return new ValidationError(
                    ValidationReason.TooLong,
                    $"At most {LocalizedTexts.MaximumLength} characters.",
                    [.. path, locale],
                    LocalizedTexts.MaximumLength
                );
            }
        }
    }

    private static IEnumerable<ValidationError> KeyProblems(string key, IReadOnlyList<string> path)
    {
        if (!ModelKey.IsValid(key) || Reserved.Contains(key))
        {
            yield return new ValidationError(
                ValidationReason.Malformed,
                $"A key is a small letter, then letters and digits, at most {ModelKey.MaximumLength}; {string.Join(", ", Reserved.Order())} mean something else.",
                path
            );
        }
    }

    private static bool CanBeList(ContentFieldKind kind) =>
        kind
            is ContentFieldKind.Choice
                or ContentFieldKind.Reference
                or ContentFieldKind.Media
                or ContentFieldKind.Group;

    /// <summary>Whether lists can be filtered by fields of a kind.</summary>
    public static bool CanBeFiltered(ContentFieldKind kind, bool isList) =>
        !isList
        && kind
            is ContentFieldKind.Text
                or ContentFieldKind.Number
                or ContentFieldKind.Boolean
                or ContentFieldKind.Date
                or ContentFieldKind.Choice;
}
