using System.Globalization;
using Lavamedia.Identity.Passwords;
using Lavamedia.Identity.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace Lavamedia.Identity.Pages.ForgottenPassword;

/// <summary>Takes the wish for a new password. The answer is the same for every address (T-7).</summary>
internal static class ForgottenPasswordPageEndpoints
{
    public const string Path = "/auth/forgotten-password";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapPages(Path);
        pages.MapGet("/", (string? email) => new RazorComponentResult<ForgottenPasswordPage>(new { Email = email }));
        pages.MapPost("/", RequestAsync);
    }

    private static async Task<IResult> RequestAsync(
        HttpContext http,
        RequestPasswordReset request,
        IStringLocalizer<ForgottenPasswordPage> texts
    )
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        try
        {
            await request.ExecuteAsync(form.Text("email"), http.ClientAddress(), http.RequestAborted);
            return new RazorComponentResult<ForgottenPasswordPage>(new { IsSent = true });
        }
        catch (TooManyAttemptsException tooMany)
        {
            var minutes = Math.Max(1, (int)Math.Ceiling(tooMany.RetryAfter.TotalMinutes));
            http.Response.Headers.RetryAfter = (minutes * 60).ToString(CultureInfo.InvariantCulture);
            return new RazorComponentResult<ForgottenPasswordPage>(
                new { Email = form.Text("email"), Problem = texts["TooManyAttempts", minutes].Value }
            )
            {
                StatusCode = StatusCodes.Status429TooManyRequests,
            };
        }
    }
}
