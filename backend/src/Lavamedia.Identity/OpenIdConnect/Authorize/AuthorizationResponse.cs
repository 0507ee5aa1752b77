using Lavamedia.Identity.Pages;
using Lavamedia.Identity.Sessions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Lavamedia.Identity.OpenIdConnect.Authorize;

/// <summary>Sends a person back to the client, with a code or an error, and always with who says so (RFC 9207).</summary>
internal sealed class AuthorizationResponse(IOptions<SessionSettings> settings)
{
    public SeeOther WithCode(RedirectTarget target, string code) => Answer(target, new() { ["code"] = code });

    public SeeOther WithError(RedirectTarget target, string error, string description) =>
        Answer(target, new() { ["error"] = error, ["error_description"] = description });

    private SeeOther Answer(RedirectTarget target, Dictionary<string, string?> parameters)
    {
        if (target.State is not null)
        {
            parameters["state"] = target.State;
        }

        parameters["iss"] = settings.Value.PublicApiUrl;
        return new SeeOther(QueryHelpers.AddQueryString(target.Uri, parameters));
    }
}
