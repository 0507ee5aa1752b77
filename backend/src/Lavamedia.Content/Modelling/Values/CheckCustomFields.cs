using System.Globalization;
using System.Text.Json;
using Lavamedia.Content.Body;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Modelling.Values;

/// <summary>Says what is wrong with the values of custom fields, each problem with its place in the input.</summary>
internal static class CheckCustomFields
{
    private const int MaximumLength = 10_000;
    private const int MaximumElements = 200;

    /// <summary>The problems of the values themselves; whether what they refer to is there is asked elsewhere.</summary>
    public static IReadOnlyList<ValidationError> Check(ModelType? type, JsonElement? values)
    {
        if (values is not { } given)
        {
            return [];
        }

        if (type is null)
        {
            return
            [
                new ValidationError(
                    ValidationReason.NotSupported,
                    "Plain articles and pages have no fields of their own.",
                    "fields"
                ),
            ];
        }

        var errors = new List<ValidationError>();
        CheckObject([.. type.Fields], given, ["fields"], errors);
        return errors;
    }

    /// <summary>The fields that must say something before readers see the item, and say nothing.</summary>
    public static IReadOnlyList<ValidationError> Missing(ModelType? type, JsonElement? values)
    {
        var errors = new List<ValidationError>();
        if (type is not null)
        {
            AddMissing([.. type.Fields], values, ["fields"], errors);
        }

        return errors;
    }

    private static void AddMissing(
        IReadOnlyList<ModelField> fields,
        JsonElement? values,
        IReadOnlyList<string> path,
        List<ValidationError> errors
    )
    {
        foreach (var field in fields)
        {
            IReadOnlyList<string> here = [.. path, field.Key];
            JsonElement? value =
                values is { ValueKind: JsonValueKind.Object } given && given.TryGetProperty(field.Key, out var found)
                    ? found
                    : null;
            if (value is not { } said || !CustomFieldValues.Fits(field, said))
            {
                if (field.IsRequired)
                {
                    errors.Add(new ValidationError(ValidationReason.Required, "Something must stand here.", here));
                }

                continue;
            }

            if (field.Kind == ContentFieldKind.Group)
            {
                foreach (var (index, item) in CustomFieldValues.ElementsOf(field, said).Index())
                {
                    AddMissing([.. field.Fields], item, field.IsList ? [.. here, $"{index}"] : here, errors);
                }
            }
        }
    }

    private static void CheckObject(
        IReadOnlyList<ModelField> fields,
        JsonElement values,
        IReadOnlyList<string> path,
        List<ValidationError> errors
    )
    {
        if (values.ValueKind != JsonValueKind.Object)
        {
            errors.Add(Malformed(path, "An object with a member for each field is wanted."));
            return;
        }

        foreach (var member in values.EnumerateObject())
        {
            IReadOnlyList<string> here = [.. path, member.Name];
            if (fields.FirstOrDefault(field => field.Key == member.Name) is not { } field)
            {
                errors.Add(new ValidationError(ValidationReason.NotSupported, "There is no such field.", here));
            }
            else if (field.IsList)
            {
                CheckList(field, member.Value, here, errors);
            }
            else
            {
                CheckOne(field, member.Value, here, errors);
            }
        }
    }

    private static void CheckList(
        ModelField field,
        JsonElement value,
        IReadOnlyList<string> path,
        List<ValidationError> errors
    )
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            errors.Add(Malformed(path, "A list is wanted."));
            return;
        }

        var count = value.GetArrayLength();
        var maximum = (int)Math.Min(field.Maximum ?? MaximumElements, MaximumElements);
        if (count > maximum)
        {
            errors.Add(new ValidationError(ValidationReason.TooLong, $"There are at most {maximum}.", path, maximum));
        }

        if (count < field.Minimum)
        {
            errors.Add(new ValidationError(ValidationReason.OutOfRange, $"There are at least {field.Minimum}.", path));
        }

        foreach (var (index, item) in value.EnumerateArray().Index())
        {
            CheckOne(field, item, [.. path, $"{index}"], errors);
        }
    }

    private static void CheckOne(
        ModelField field,
        JsonElement value,
        IReadOnlyList<string> path,
        List<ValidationError> errors
    )
    {
        if (!CustomFieldValues.Fits(field with { IsList = false }, value))
        {
            errors.Add(Malformed(path, $"This is no value of the kind {field.Kind}."));
            return;
        }

        switch (field.Kind)
        {
            case ContentFieldKind.Text:
                CheckText(field, value.GetString()!, path, errors);
                break;
            case ContentFieldKind.Number:
                CheckNumber(field, value.GetDouble(), path, errors);
                break;
            case ContentFieldKind.Date:
                CheckDate(value.GetString()!, path, errors);
                break;
            case ContentFieldKind.RichText:
                errors.AddRange(
                    BodyValidator
                        .Validate(value)
                        .Select(problem => new ValidationError(
                            ValidationReason.Malformed,
                            problem.Message,
                            [.. path, .. problem.Path]
                        ))
                );
                break;
            case ContentFieldKind.Group:
                CheckObject([.. field.Fields], value, path, errors);
                break;
        }
    }

    private static void CheckText(
        ModelField field,
        string text,
        IReadOnlyList<string> path,
        List<ValidationError> errors
    )
    {
        var maximum = Math.Min(field.MaximumLength ?? MaximumLength, MaximumLength);
        if (text.Length > maximum)
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.TooLong,
                    $"At most {maximum} characters; these are {text.Length}.",
                    path,
                    maximum
                )
            );
        }

        if (text.Contains('\0', StringComparison.Ordinal))
        {
            errors.Add(Malformed(path, "The character U+0000 cannot be stored."));
        }
    }

    private static void CheckNumber(
        ModelField field,
        double number,
        IReadOnlyList<string> path,
        List<ValidationError> errors
    )
    {
        if (!double.IsFinite(number) || number < field.Minimum || number > field.Maximum)
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.OutOfRange,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The number lies between {field.Minimum} and {field.Maximum}."
                    ),
                    path
                )
            );
        }
    }

    private static void CheckDate(string text, IReadOnlyList<string> path, List<ValidationError> errors)
    {
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            errors.Add(Malformed(path, "A day is written as 2026-01-31."));
        }
    }

    private static ValidationError Malformed(IReadOnlyList<string> path, string message) =>
        new(ValidationReason.Malformed, message, path);
}
