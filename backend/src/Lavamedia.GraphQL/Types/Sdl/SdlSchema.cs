using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Types.Building;
using Lavamedia.GraphQL.Types.Scalars;
using Lavamedia.GraphQL.Validation;

namespace Lavamedia.GraphQL.Types.Sdl;

/// <summary>Builds schemas from SDL, in three stages: syntax, the document, the schema. A stage reports all that it finds.</summary>
public static class SdlSchema
{
    /// <summary>Builds a valid schema.</summary>
    /// <param name="source">A type system document.</param>
    /// <param name="codecOf">The codecs of scalars by their names; null lets every scalar carry any JSON.</param>
    /// <exception cref="SchemaException">The first stage that found something, with all that it found.</exception>
    public static Schema Build(SourceText source, Func<string, ScalarCodec>? codecOf = null)
    {
        var builder = Read(source, codecOf);
        return builder.Build();
    }

    /// <summary>Reads a document that passed the first two stages, so that code can add to it before it is built.</summary>
    /// <param name="source">A type system document.</param>
    /// <param name="codecOf">The codecs of scalars by their names; null lets every scalar carry any JSON.</param>
    /// <exception cref="SchemaException">The document does not parse, or its definitions do not fit together.</exception>
    public static SchemaBuilder Read(SourceText source, Func<string, ScalarCodec>? codecOf = null)
    {
        if (!Parser.TryParse(source, ParserOptions.Trusted, out var document, out var syntaxError))
        {
            throw new SchemaException([syntaxError]);
        }

        if (SdlValidator.Validate(document) is { IsEmpty: false } errors)
        {
            throw new SchemaException(errors);
        }

        return new SdlReader(document, codecOf ?? (static _ => new AnyCodec())).Read();
    }
}
