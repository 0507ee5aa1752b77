using System.Globalization;
using Lavamedia.Identity.Factors;
using Lavamedia.Identity.Factors.Transactions;
using Lavamedia.Identity.Pages.SigningIn;
using Lavamedia.Identity.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace Lavamedia.Identity.Pages.SecondFactor;

/// <summary>Asks for a code after the password. What was proven so far lies with the server, under a cookie of this browser.</summary>
internal static class SecondFactorPageEndpoints
{
    public const string Path = "/auth/second-factor";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapPages(Path);
        pages.MapGet("/", Show);
        pages.MapPost("/", CompleteAsync);
    }

    /// <summary>The address of the page, from where people come back to where they were.</summary>
    public static string AddressFor(string returnUrl) => Path + QueryString.Create("returnUrl", returnUrl);

    private static RazorComponentResult<SecondFactorPage> Show(
        string? returnUrl,
        HttpContext http,
        ReturnAddresses returnAddresses
    ) => Page(http, returnAddresses.AllowedOrDefault(returnUrl), problem: null);

    private static async Task<IResult> CompleteAsync(
        HttpContext http,
        ReturnAddresses returnAddresses,
        CompleteSignIn complete,
        SignInTransactionCookie cookie,
        PageSession session,
        IStringLocalizer<SecondFactorPage> texts
    )
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var returnUrl = returnAddresses.AllowedOrDefault(form.Text("returnUrl"));
        try
        {
            var tokens = await complete.ExecuteAsync(
                cookie.Read(http.Request),
                form.Text("code"),
                http.ClientAddress(),
                http.RequestAborted
            );
            cookie.Clear(http.Response);
            await session.BeginAsync(http, tokens);
            return new SeeOther(returnUrl);
        }
        catch (SignInTransactionEndedException)
        {
            cookie.Clear(http.Response);
            return new SeeOther(SignInPageEndpoints.AddressFor(returnUrl));
        }
        catch (InvalidCodeException)
        {
            return Page(http, returnUrl, texts["InvalidCode"], StatusCodes.Status400BadRequest);
        }
        catch (TooManyAttemptsException tooMany)
        {
            var minutes = Math.Max(1, (int)Math.Ceiling(tooMany.RetryAfter.TotalMinutes));
            http.Response.Headers.RetryAfter = (minutes * 60).ToString(CultureInfo.InvariantCulture);
            return Page(http, returnUrl, texts["TooManyAttempts", minutes], StatusCodes.Status429TooManyRequests);
        }
    }

    private static RazorComponentResult<SecondFactorPage> Page(
        HttpContext http,
        string returnUrl,
        string? problem,
        int status = StatusCodes.Status200OK
    )
    {
        ReturnAddresses.AllowFormsTo(http, returnUrl);
        return new RazorComponentResult<SecondFactorPage>(new { ReturnUrl = returnUrl, Problem = problem })
        {
            StatusCode = status,
        };
    }
}
