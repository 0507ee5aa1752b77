using System.Text.Encodings.Web;
using System.Text.Unicode;
using Lavamedia.Identity.Sessions;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;

namespace Lavamedia.Identity.Pages;

/// <summary>Adds what pages need that the server renders.</summary>
internal static class PageServiceCollectionExtensions
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddLocalization();
        services.AddAntiforgery();
        services
            .AddOptions<AntiforgeryOptions>()
            .Configure<IOptions<SessionSettings>>(
                (antiforgery, session) =>
                {
                    var isSecure = session.Value.IsSecure;
                    antiforgery.Cookie.Name = isSecure ? "__Host-lavamedia_form" : "lavamedia_form";
                    antiforgery.Cookie.Path = isSecure ? "/" : "/auth";
                    antiforgery.Cookie.SameSite = SameSiteMode.Lax;
                    antiforgery.Cookie.SecurePolicy = isSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
                    antiforgery.FormFieldName = PageForm.AntiforgeryField;
                    // Pages forbid every frame themselves.
                    antiforgery.SuppressXFrameOptionsHeader = true;
                }
            );
        // French is written with its accents, not with their numbers.
        services.Configure<WebEncoderOptions>(options =>
            options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All)
        );
        services.AddSingleton<PageAssets>();
        services.AddSingleton<ReturnAddresses>();
        return services;
    }
}
