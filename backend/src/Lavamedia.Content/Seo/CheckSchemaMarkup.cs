using System.Text.Json;
using System.Text.RegularExpressions;
using Lavamedia.Content.Body;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Seo;

/// <summary>
/// Says what is wrong with the JSON-LD that somebody wrote for an item. It becomes part of one document of schema.org, so that it can
/// neither change the vocabulary nor bring documents of its own.
/// </summary>
internal static partial class CheckSchemaMarkup
{
    /// <summary>The largest size, in bytes of compact JSON. It stands in the head of every page of the item.</summary>
    public const int MaximumBytes = 16_384;

    /// <summary>The most values within each other.</summary>
    public const int MaximumDepth = 8;

    private const string Context = "@context";
    private const string Type = "@type";
    private const string Id = "@id";

    // What JSON-LD knows besides would make of the members something else than members of this item.
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        Type,
        Id,
        "@value",
        "@language",
        "@list",
    };

    /// <summary>The problems, each with its place in the input; none when it may be saved.</summary>
    public static IReadOnlyList<ValidationError> Check(JsonElement? markup)
    {
        if (markup is not { } written)
        {
            return [];
        }

        var errors = new List<ValidationError>();
        string[] path = ["seo", "schemaMarkup"];
        try
        {
            CheckWhole(written, path, errors);
        }
        catch (InvalidOperationException)
        {
            // System.Text.Json's answer to half a surrogate pair; PostgreSQL's jsonb refuses it as well.
            errors.Add(Malformed("The JSON-LD contains text that is not well-formed Unicode.", path));
        }

        return errors;
    }

    private static void CheckWhole(JsonElement written, string[] path, List<ValidationError> errors)
    {
        if (written.ValueKind != JsonValueKind.Object)
        {
            errors.Add(Malformed("JSON-LD of an item is an object of members.", path));
        }
        else if (JsonSize.Measure(written) > MaximumBytes)
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.TooLong,
                    $"At most {MaximumBytes / 1024} KiB of JSON-LD.",
                    path,
                    MaximumBytes
                )
            );
        }
        else
        {
            CheckObject(written, path, depth: 1, errors);
        }
    }

    private static void CheckObject(JsonElement node, string[] path, int depth, List<ValidationError> errors)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in node.EnumerateObject())
        {
            string[] place = [.. path, member.Name];
            if (!names.Add(member.Name))
            {
                errors.Add(
                    new ValidationError(ValidationReason.Duplicate, $"'{member.Name}' stands here twice.", place)
                );
            }

            CheckName(member, place, depth, errors);
            CheckValue(member.Value, place, depth + 1, errors);
        }
    }

    private static void CheckName(JsonProperty member, string[] place, int depth, List<ValidationError> errors)
    {
        switch (member.Name)
        {
            case Context when depth == 1:
                if (!IsText(member.Value, SchemaOrg()))
                {
                    errors.Add(Malformed("The context is 'https://schema.org', or is left out.", place));
                }

                break;
            case Type:
                if (!IsType(member.Value))
                {
                    errors.Add(
                        Malformed(
                            "A type is the name of one in schema.org, such as 'Review', or a list of them.",
                            place
                        )
                    );
                }

                break;
            case Id:
                if (!IsText(member.Value, AnyText()))
                {
                    errors.Add(Malformed("An '@id' is the address that names the thing.", place));
                }

                break;
            case var name
                when name.Length == 0
                    || name.Contains('\0', StringComparison.Ordinal)
                    || (name[0] == '@' && !Keywords.Contains(name)):
                errors.Add(
                    new ValidationError(
                        ValidationReason.NotSupported,
                        $"'{member.Name}' is no member of a thing in schema.org.",
                        place
                    )
                );
                break;
        }
    }

    private static void CheckValue(JsonElement value, string[] place, int depth, List<ValidationError> errors)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object or JsonValueKind.Array when depth > MaximumDepth:
                errors.Add(
                    new ValidationError(
                        ValidationReason.TooLong,
                        $"Values are nested deeper than {MaximumDepth} levels.",
                        place,
                        MaximumDepth
                    )
                );
                break;
            case JsonValueKind.Object:
                CheckObject(value, place, depth, errors);
                break;
            case JsonValueKind.Array:
                foreach (var (index, entry) in value.EnumerateArray().Index())
                {
                    CheckValue(entry, [.. place, $"{index}"], depth + 1, errors);
                }

                break;
            case JsonValueKind.String when value.GetString()!.Contains('\0', StringComparison.Ordinal):
                errors.Add(Malformed("The character U+0000 cannot be stored.", place));
                break;
            case JsonValueKind.Number when !double.IsFinite(value.GetDouble()):
                errors.Add(new ValidationError(ValidationReason.OutOfRange, "The number is too great.", place));
                break;
        }
    }

    private static bool IsType(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array
            ? value.GetArrayLength() > 0 && value.EnumerateArray().All(entry => IsText(entry, TypeName()))
            : IsText(value, TypeName());

    private static bool IsText(JsonElement value, Regex form) =>
        value.ValueKind == JsonValueKind.String && form.IsMatch(value.GetString()!);

    private static ValidationError Malformed(string message, string[] path) =>
        new(ValidationReason.Malformed, message, path);

    [GeneratedRegex(@"^https?://schema\.org/?\z", RegexOptions.CultureInvariant)]
    private static partial Regex SchemaOrg();

    [GeneratedRegex(@"^[A-Z][A-Za-z0-9]{0,99}\z", RegexOptions.CultureInvariant)]
    private static partial Regex TypeName();

    [GeneratedRegex(@"\S", RegexOptions.CultureInvariant)]
    private static partial Regex AnyText();
}
