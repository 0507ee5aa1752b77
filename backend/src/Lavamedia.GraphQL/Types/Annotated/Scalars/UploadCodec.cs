using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types.Scalars;

namespace Lavamedia.GraphQL.Types.Annotated.Scalars;

/// <summary>The scalar <c>Upload</c>: in variables a key of the request's uploads, in C# the file. Never a result.</summary>
public sealed class UploadCodec : ScalarCodec
{
    /// <inheritdoc/>
    public override Type ClrType => typeof(IUploadedFile);

    /// <inheritdoc/>
    public override CoercionResult ReadLiteral(ValueNode literal) =>
        CoercionResult.Invalid("An upload must be given as a variable of a multipart request.");

    /// <inheritdoc/>
    public override CoercionResult ReadJson(JsonElement value, FeatureCollection? requestFeatures) =>
        value.ValueKind is JsonValueKind.String
        && requestFeatures?.Get<UploadsFeature>() is { } uploads
        && uploads.Files.TryGetValue(value.GetString()!, out var file)
            ? CoercionResult.Valid(file)
            : CoercionResult.Invalid("An upload must be sent as a file of a multipart request.");

    /// <inheritdoc/>
    public override bool TryWrite(object value, Utf8JsonWriter writer, [NotNullWhen(false)] out string? error)
    {
        error = "An upload cannot be a result.";
        return false;
    }
}
