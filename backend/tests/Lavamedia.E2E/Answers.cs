using System.Text.Json;
using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>Reads what tests ask of answers and fields.</summary>
internal static class Answers
{
    /// <summary>The code of the first error in a mutation's payload, or null when it succeeded.</summary>
    public static string? ErrorCode(this JsonElement answer, string mutation)
    {
        var errors = answer.GetProperty("data").GetProperty(mutation).GetProperty("errors");
        return errors.ValueKind == JsonValueKind.Null ? null : errors[0].GetProperty("code").GetString();
    }

    /// <summary>What stands in a field, whether it is an input or edited in its place.</summary>
    public static Task<string> InputValueOrTextAsync(this ILocator field) =>
        field.EvaluateAsync<string>("element => 'value' in element ? element.value : element.textContent");
}
