using Microsoft.AspNetCore.Http;

namespace Lavamedia.Identity.Pages;

/// <summary>Sends the browser on with a GET, after a form too (RFC 9110, 303). The address was checked by whoever gives it.</summary>
/// <param name="address">Where to.</param>
internal sealed class SeeOther(string address) : IResult
{
    /// <summary>Where the browser is sent.</summary>
    public string Address => address;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = address;
        return Task.CompletedTask;
    }
}
