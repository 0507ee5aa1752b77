using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Execution.Coalescing;
using Lavamedia.GraphQL.Execution.Pipeline;
using Lavamedia.GraphQL.Execution.Subscriptions;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lavamedia.GraphQL.Execution;

/// <summary>Makes executors: the one of a host, or one for a schema that was made by hand.</summary>
public static class RequestExecutorFactory
{
    /// <summary>An executor over a schema whose fields carry their resolvers as <see cref="FieldBinding"/>.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="services">Where planners, authorizer, document store and logs come from, as far as they are registered.</param>
    public static IRequestExecutor Create(Schema schema, IServiceProvider services)
    {
        var options = services.GetService<ExecutionOptions>() ?? new ExecutionOptions();
        var failures = new FieldFailures(
            services.GetService<ILogger<FieldFailures>>() ?? NullLogger<FieldFailures>.Instance
        );
        var authorization = new AuthorizationStation(
            services.GetService<IFieldAuthorizer>() ?? new ClaimsFieldAuthorizer()
        );
        var plans = new PlanStation(schema, options, [.. services.GetServices<ISelectionPlanner>()]);
        var runs = new RunStation(schema, failures, options);
        var extensions = new ResponseExtensions([.. services.GetServices<IResponseExtension>()]);
        return new RequestExecutor(
            schema,
            new DocumentStation(schema, options, services.GetService<IDocumentStore>()),
            new OperationRunner(
                authorization,
                plans,
                runs,
                extensions,
                new RequestCoalescer(services.GetService<TimeProvider>() ?? TimeProvider.System),
                options
            ),
            new SubscriptionRunner(
                authorization,
                plans,
                runs,
                failures,
                extensions,
                services.GetService<IPrincipalRenewal>(),
                options
            ),
            options
        );
    }
}
