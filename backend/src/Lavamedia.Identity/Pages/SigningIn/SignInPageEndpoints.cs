using System.Globalization;
using Lavamedia.Identity.Factors;
using Lavamedia.Identity.Factors.Transactions;
using Lavamedia.Identity.Pages.SecondFactor;
using Lavamedia.Identity.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace Lavamedia.Identity.Pages.SigningIn;

/// <summary>The one place where people sign in, whichever application sent them.</summary>
internal static class SignInPageEndpoints
{
    public const string Path = "/auth/sign-in";

    /// <summary>What the parameter <c>welcome</c> says; whatever else stands there is no welcome, and no mistake of whoever followed the link.</summary>
    private const string Welcome = "true";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapPages(Path);
        pages.MapGet("/", Show);
        pages.MapPost("/", SignInAsync);
    }

    /// <summary>The address of the page, from where people come back to where they were.</summary>
    public static string AddressFor(string returnUrl, string? email = null)
    {
        var query = QueryString.Create("returnUrl", returnUrl);
        return Path + (string.IsNullOrEmpty(email) ? query : query.Add("email", email));
    }

    /// <summary>The address of the page for somebody whose account has just become theirs: it welcomes them.</summary>
    public static string WelcomeAddressFor(string returnUrl, string email) =>
        AddressFor(returnUrl, email) + "&welcome=" + Welcome;

    private static RazorComponentResult<SignInPage> Show(
        string? returnUrl,
        string? email,
        string? welcome,
        HttpContext http,
        ReturnAddresses returnAddresses
    ) =>
        Page(
            http,
            returnAddresses.AllowedOrDefault(returnUrl),
            email,
            problem: null,
            isWelcome: welcome == Welcome && !string.IsNullOrEmpty(email)
        );

    private static async Task<IResult> SignInAsync(
        HttpContext http,
        ReturnAddresses returnAddresses,
        SignIn signIn,
        PageSession session,
        SignInTransactionCookie transaction,
        IStringLocalizer<SignInPage> texts
    )
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var returnUrl = returnAddresses.AllowedOrDefault(form.Text("returnUrl"));
        var email = form.Text("email");
        try
        {
            var tokens = await signIn.SignInAsync(
                email,
                form.Secret("password"),
                http.ClientAddress(),
                http.RequestAborted
            );
            await session.BeginAsync(http, tokens);
            return new SeeOther(returnUrl);
        }
        catch (SecondFactorRequiredException unfinished)
        {
            transaction.Set(http.Response, unfinished.Transaction);
            return new SeeOther(SecondFactorPageEndpoints.AddressFor(returnUrl));
        }
        catch (InvalidCredentialsException)
        {
            return Page(http, returnUrl, email, texts["InvalidCredentials"], StatusCodes.Status400BadRequest);
        }
        catch (TooManyAttemptsException tooMany)
        {
            var minutes = Math.Max(1, (int)Math.Ceiling(tooMany.RetryAfter.TotalMinutes));
            http.Response.Headers.RetryAfter = (minutes * 60).ToString(CultureInfo.InvariantCulture);
            var problem = texts["TooManyAttempts", minutes];
            return Page(http, returnUrl, email, problem, StatusCodes.Status429TooManyRequests);
        }
    }

    private static RazorComponentResult<SignInPage> Page(
        HttpContext http,
        string returnUrl,
        string? email,
        string? problem,
        int status = StatusCodes.Status200OK,
        bool isWelcome = false
    )
    {
        ReturnAddresses.AllowFormsTo(http, returnUrl);
        return new RazorComponentResult<SignInPage>(
            new
            {
                ReturnUrl = returnUrl,
                Email = email,
                Problem = problem,
                IsWelcome = isWelcome,
            }
        )
        {
            StatusCode = status,
        };
    }
}
