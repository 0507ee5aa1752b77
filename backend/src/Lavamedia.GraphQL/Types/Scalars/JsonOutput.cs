using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lavamedia.GraphQL.Types.Scalars;

/// <summary>How texts are quoted in messages: accents and quotes stay readable.</summary>
internal static class JsonOutput
{
    public static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
