using Lavamedia.GraphQL.AspNetCore.Requests;
using Lavamedia.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace Lavamedia.GraphQL.AspNetCore.Rest;

/// <summary>Answers every address below the prefix that no endpoint of its own has: finds the route, runs its operation, writes its answer.</summary>
internal sealed partial class RestHandler(GraphQLEndpointOptions options, string prefix, ILogger<RestHandler> logger)
{
    /// <summary>The part of the path below the prefix, in the endpoint's pattern.</summary>
    public const string Path = "path";

    private const string Version = "1";
    private readonly RequestPreparation operations = new(options);
    private readonly RestPlans plans = new();
    private readonly RestEndpoints endpoints = new(prefix);

    /// <summary>Answers a request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        context.Response.Headers["Api-Version"] = Version;
        try
        {
            CheckVersion(context.Request);
            var path = (string?)context.Request.RouteValues[Path] ?? string.Empty;
            if (FindRoute(context, path) is { } route)
            {
                endpoints.Tell(context, route);
                await RunAsync(context, route, RestRoutes.Split(path));
            }
        }
        catch (RestProblem problem)
        {
            await RestProblemWriter.WriteAsync(context, problem);
        }
        catch (InvalidRequestException refusal)
        {
            await RestProblemWriter.WriteAsync(context, ProblemOf(refusal.Status, refusal.Code, refusal.Message));
        }
        catch (BadHttpRequestException exception)
        {
            // The server's own limits: too large, too slow, or cut off.
            await RestProblemWriter.WriteAsync(
                context,
                ProblemOf(exception.StatusCode, TransportErrorCodes.RequestInvalid, exception.Message)
            );
        }
        catch (InvalidDataException exception)
        {
            LogMisfit(exception);
            await RestProblemWriter.WriteAsync(
                context,
                new RestProblem(
                    StatusCodes.Status500InternalServerError,
                    RestProblemCodes.InternalError,
                    "This route cannot be served by this installation; the log knows more."
                )
            );
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client left: there is nobody to answer, and the operation was cancelled with it (rule G-7).
        }
    }

    private async Task RunAsync(HttpContext context, RestRoute route, string[] path)
    {
        var schema = context.RequestServices.GetRequiredService<IRequestExecutor>().Schema;
        var plan = plans.Of(route, schema);
        var reader = new RestRequest(plan, path, context, options);
        var variables = await reader.ReadAsync();
        var body = new RequestBody(default, route.Operation.Id, route.Operation.Name, variables, default);
        var request = await operations.PrepareAsync(body, context, context.User);
        await using var response = await RequestPreparation.StartAsync(
            // What only speaks to a GraphQL client has no meaning here.
            request with
            {
                AllowMutations = route.Method != HttpMethods.Get,
                CostReport = CostReport.None,
            },
            context.RequestAborted
        );
        await new RestAnswer(context, plan, prefix, options.AllowsSharedCaches).WriteAsync(
            ((SingleResponse)response).Result,
            reader
        );
    }

    /// <summary>The route that is meant; null when the request is answered without one.</summary>
    private RestRoute? FindRoute(HttpContext context, string path)
    {
        var routes = context.RequestServices.GetRequiredService<RestRoutes>().Find(path);
        var method = HttpMethods.IsHead(context.Request.Method) ? HttpMethods.Get : context.Request.Method;
        if (routes.FirstOrDefault(route => HttpMethods.Equals(route.Method, method)) is { } found)
        {
            return found;
        }

        var allowed = routes.Select(route => route.Method).Concat(MethodsOfOthers(context)).ToHashSet();
        if (allowed.Count == 0)
        {
            throw new RestProblem(
                StatusCodes.Status404NotFound,
                RestProblemCodes.NotFound,
                "There is no such route. /openapi/v1.json lists those that there are."
            );
        }

        if (allowed.Contains(HttpMethods.Get))
        {
            allowed.Add(HttpMethods.Head);
        }

        context.Response.Headers[HeaderNames.Allow] = string.Join(", ", allowed.Order(StringComparer.Ordinal));
        if (HttpMethods.IsOptions(method))
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return null;
        }

        throw new RestProblem(
            StatusCodes.Status405MethodNotAllowed,
            RestProblemCodes.MethodNotAllowed,
            $"This route has no {method}; it has {string.Join(", ", allowed.Order(StringComparer.Ordinal))}."
        );
    }

    /// <summary>The methods of endpoints that are mapped at this address by themselves.</summary>
    private static IEnumerable<string> MethodsOfOthers(HttpContext context)
    {
        foreach (
            var endpoint in context
                .RequestServices.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
        )
        {
            if (
                endpoint != context.GetEndpoint()
                && endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is { } methods
                && new TemplateMatcher(new RouteTemplate(endpoint.RoutePattern), []).TryMatch(context.Request.Path, [])
            )
            {
                foreach (var method in methods.HttpMethods)
                {
                    yield return method;
                }
            }
        }
    }

    private static void CheckVersion(HttpRequest request)
    {
        string? version = request.Headers["Accept-Version"];
        if (string.IsNullOrEmpty(version) || version.Trim().TrimStart('v', 'V') == Version)
        {
            return;
        }

        throw new RestProblem(
            StatusCodes.Status406NotAcceptable,
            RestProblemCodes.VersionNotAcceptable,
            $"There is no version \"{ParameterCoercion.Shown(version)}\" of this API. There is version {Version}; leave out Accept-Version, or send {Version}."
        );
    }

    private static RestProblem ProblemOf(int status, string code, string message) =>
        new(
            status,
            status switch
            {
                StatusCodes.Status413PayloadTooLarge => "PAYLOAD_TOO_LARGE",
                _ when code == TransportErrorCodes.RequestInvalid => RestProblemCodes.BadRequest,
                _ => code,
            },
            message
        );

    [LoggerMessage(LogLevel.Error, "A published operation does not fit the schema.")]
    private partial void LogMisfit(Exception exception);
}
