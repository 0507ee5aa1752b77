using Lavamedia.Identity.OpenIdConnect.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Lavamedia.Identity.OpenIdConnect;

/// <summary>The parameters of a request that a client sends as a form (RFC 6749, 3.2): each at most once.</summary>
internal sealed class OAuthForm
{
    private const int LargestForm = 64 * 1024;
    private readonly IFormCollection form;

    private OAuthForm(IFormCollection form)
    {
        this.form = form;
    }

    /// <exception cref="OAuthException">It is no form, or names a parameter twice.</exception>
    public static async Task<OAuthForm> ReadAsync(HttpRequest request)
    {
        if (!request.HasFormContentType || request.ContentLength is null or > LargestForm)
        {
            throw new OAuthException(
                OAuthErrorCode.InvalidRequest,
                "The body must be application/x-www-form-urlencoded."
            );
        }

        var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        // RFC 8707 lets resource repeat; everything else may not.
        return form.FirstOrDefault(pair => pair.Value.Count > 1 && pair.Key != "resource") is { Key: { } repeated }
            ? throw new OAuthException(OAuthErrorCode.InvalidRequest, $"The parameter {repeated} is there twice.")
            : new OAuthForm(form);
    }

    /// <summary>A parameter, or null when it is missing or empty, which mean the same.</summary>
    public string? this[string name] => form[name].ToString() is { Length: > 0 } value ? value : null;

    /// <summary>Every parameter, as it came.</summary>
    public IEnumerable<KeyValuePair<string, StringValues>> Pairs => form;

    /// <summary>The values of a parameter that may repeat.</summary>
    public IReadOnlyList<string> All(string name) => [.. form[name].OfType<string>().Where(value => value.Length > 0)];

    /// <exception cref="OAuthException">The parameter is missing.</exception>
    public string Required(string name) =>
        this[name] ?? throw new OAuthException(OAuthErrorCode.InvalidRequest, $"The parameter {name} is missing.");
}
