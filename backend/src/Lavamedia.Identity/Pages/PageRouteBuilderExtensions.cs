using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lavamedia.Identity.Pages;

/// <summary>Maps pages.</summary>
internal static class PageRouteBuilderExtensions
{
    /// <summary>
    /// A group whose endpoints answer with pages: in the reader's language, with a strict content security policy, never
    /// cached, and with forms that are accepted only from our own pages.
    /// </summary>
    public static RouteGroupBuilder MapPages(this IEndpointRouteBuilder routes, string prefix)
    {
        var pages = routes.MapGroup(prefix);
        pages.AddEndpointFilterFactory(
            (_, next) => invocation => new ValueTask<object?>(PageFilter.AnswerAsync(invocation, next))
        );
        return pages;
    }
}
