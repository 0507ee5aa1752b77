using System.Text.Json;
using System.Text.Json.Nodes;
using Lavamedia.GraphQL.Types.Building;
using Lavamedia.GraphQL.Types.Scalars;

namespace Lavamedia.GraphQL.Types.Annotated.Scalars;

/// <summary>Which scalar shows which C# type. Scalars enter the schema when something uses them.</summary>
internal sealed class ScalarRegistry
{
    private readonly Dictionary<string, Func<ScalarTypeConfiguration>> _byName = new(StringComparer.Ordinal)
    {
        ["UUID"] = () =>
            Make(
                "UUID",
                new UuidCodec(),
                "A universally unique identifier, with hyphens.",
                "https://www.rfc-editor.org/rfc/rfc9562"
            ),
        ["DateTime"] = () =>
            Make(
                "DateTime",
                new DateTimeCodec(),
                "A point in time, with an offset.",
                "https://scalars.graphql.org/chillicream/date-time.html"
            ),
        ["LocalDate"] = () =>
            Make(
                "LocalDate",
                new LocalDateCodec(),
                "A date without time and zone.",
                "https://scalars.graphql.org/chillicream/local-date.html"
            ),
        ["LocalDateTime"] = () =>
            Make(
                "LocalDateTime",
                new LocalDateTimeCodec(),
                "A date and a time of day without a zone, such as `2027-03-28T09:30:00`.",
                "https://scalars.graphql.org/chillicream/local-date-time.html"
            ),
        ["LocalTime"] = () =>
            Make(
                "LocalTime",
                new LocalTimeCodec(),
                "A time of day without a date and a zone, such as `09:30:00`.",
                "https://scalars.graphql.org/chillicream/local-time.html"
            ),
        ["Duration"] = () =>
            Make(
                "Duration",
                new DurationCodec(),
                "A length of time in the form of ISO 8601.",
                "https://scalars.graphql.org/chillicream/duration.html"
            ),
        ["URI"] = () => Make("URI", new UriCodec(), "A URI reference.", "https://www.rfc-editor.org/rfc/rfc3986"),
        ["URL"] = () => Make("URL", new UrlCodec(), "An absolute URL.", "https://url.spec.whatwg.org/"),
        ["EmailAddress"] = () =>
            Make(
                "EmailAddress",
                new EmailAddressCodec(),
                "The address of a mailbox.",
                "https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address"
            ),
        ["Locale"] = () =>
            Make(
                "Locale",
                new LocaleCodec(),
                "An address of a language: a BCP 47 tag such as `fr` or `en`.",
                "https://www.rfc-editor.org/rfc/rfc5646"
            ),
        ["Base64String"] = () =>
            Make(
                "Base64String",
                new Base64StringCodec(),
                "Bytes in Base64, with padding.",
                "https://scalars.graphql.org/chillicream/base64-string.html"
            ),
        ["Long"] = () => Make("Long", new LongCodec(), "A whole number of 64 bits.", null),
        ["Any"] = () => Make("Any", new AnyCodec(), "Any JSON value.", null),
        ["Upload"] = () =>
            Make(
                "Upload",
                new UploadCodec(),
                "A file of a multipart request.",
                "https://github.com/jaydenseric/graphql-multipart-request-spec"
            ),
    };

    private readonly Dictionary<Type, string> _byType = new()
    {
        [typeof(string)] = "String",
        [typeof(bool)] = "Boolean",
        [typeof(int)] = "Int",
        [typeof(short)] = "Int",
        [typeof(byte)] = "Int",
        [typeof(long)] = "Long",
        [typeof(double)] = "Float",
        [typeof(float)] = "Float",
        [typeof(decimal)] = "Float",
        [typeof(Guid)] = "UUID",
        [typeof(DateTimeOffset)] = "DateTime",
        [typeof(DateTime)] = "DateTime",
        [typeof(DateOnly)] = "LocalDate",
        [typeof(TimeOnly)] = "LocalTime",
        [typeof(TimeSpan)] = "Duration",
        [typeof(Uri)] = "URI",
        [typeof(byte[])] = "Base64String",
        [typeof(JsonElement)] = "Any",
        [typeof(JsonDocument)] = "Any",
        [typeof(JsonNode)] = "Any",
        [typeof(JsonObject)] = "Any",
        [typeof(IUploadedFile)] = "Upload",
    };

    /// <summary>Adds a scalar, or replaces one.</summary>
    public void Add(string name, Type? runtimeType, Func<ScalarTypeConfiguration> make)
    {
        _byName[name] = make;
        if (runtimeType is not null)
        {
            _byType[runtimeType] = name;
        }
    }

    public string? FindName(Type type) => _byType.GetValueOrDefault(type);

    /// <summary>Brings a scalar into the schema that is not there yet.</summary>
    public void Use(string name, SchemaBuilder builder)
    {
        if (!builder.TryGetType(name, out _) && _byName.TryGetValue(name, out var make))
        {
            builder.AddType(make());
        }
    }

    private static ScalarTypeConfiguration Make(
        string name,
        Types.Scalars.ScalarCodec codec,
        string description,
        string? specifiedBy
    ) => new(name, codec) { Description = description, SpecifiedBy = specifiedBy };
}
