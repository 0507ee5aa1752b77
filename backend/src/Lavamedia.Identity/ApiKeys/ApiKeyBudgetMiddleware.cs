using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Identity.ApiKeys;

/// <summary>Refuses requests of a key that has spent its budget, before anything is done for them .</summary>
public static class ApiKeyBudgetMiddleware
{
    /// <summary>Adds the rule for every door after this one; it must come after the viewer is known.</summary>
    public static IApplicationBuilder UseApiKeyBudgets(this IApplicationBuilder app) => app.Use(InvokeAsync);

    private static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (
            ApiKeyBudget.Of(context, context.User) is { } budget
            && await budget.SpendRequestAsync(context.RequestAborted) is not null
        )
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            await context
                .RequestServices.GetRequiredService<IProblemDetailsService>()
                .WriteAsync(
                    new ProblemDetailsContext
                    {
                        HttpContext = context,
                        ProblemDetails =
                        {
                            Status = StatusCodes.Status429TooManyRequests,
                            Title = "This key has made all requests of its budget. Try again later.",
                            Extensions = { ["code"] = "RATE_LIMITED" },
                        },
                    }
                );
            return;
        }

        await next(context);
    }
}
