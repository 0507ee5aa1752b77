using System.Security.Claims;
using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.DependencyInjection;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Tests.Execution;
using Lavamedia.GraphQL.Tests.Planning;
using Lavamedia.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.GraphQL.Tests.Annotated;

/// <summary>The library behind an executor.</summary>
public sealed class LibraryServer : IDisposable
{
    private readonly ServiceProvider _services;

    public LibraryServer(
        bool withPlanner = true,
        Action<ExecutionOptions>? options = null,
        Action<IServiceCollection>? more = null
    )
    {
        var services = new ServiceCollection();
        more?.Invoke(services);
        services.AddSingleton(Library.Create()).AddScoped<Reviewer>();
        var builder = services
            .AddGraphQLServer()
            .AddInProcessTopics()
            .ModifyOptions(given => (given.EnableDefer, given.EnableStream) = (true, true))
            .ModifyOptions(options ?? (_ => { }));
        foreach (
            var type in typeof(LibraryServer)
                .Assembly.GetTypes()
                .Where(type => type.Namespace == typeof(LibraryServer).Namespace)
        )
        {
            if (
                Attribute
                    .GetCustomAttributes(type)
                    .Any(attribute => attribute.GetType().Namespace == "Lavamedia.GraphQL.Types.Annotated")
            )
            {
                builder.AddType(type);
            }
        }

        if (withPlanner)
        {
            services.AddSingleton<InMemoryPlanner>();
            services.AddSingleton<ISelectionPlanner>(provider => provider.GetRequiredService<InMemoryPlanner>());
        }

        _services = services.BuildServiceProvider();
    }

    public Library Library => _services.GetRequiredService<Library>();

    public Schema Schema => _services.GetRequiredService<Schema>();

    public InMemoryPlanner Planner => _services.GetRequiredService<InMemoryPlanner>();

    public static ClaimsPrincipal User(params string[] permissions) =>
        new(
            new ClaimsIdentity(
                permissions.Select(permission => new Claim(ClaimsFieldAuthorizer.PermissionClaimType, permission)),
                "test"
            )
        );

    public Task<string> ExecuteAsync(
        string document,
        object? variables = null,
        Func<GraphQLRequest, GraphQLRequest>? change = null,
        CancellationToken cancellationToken = default
    )
    {
        var request = TestRequest.Of(_services, document, variables);
        return TestRequest.AnswerAsync(change is null ? request : change(request), cancellationToken);
    }

    /// <summary>Starts an operation whose response may come in parts or event by event.</summary>
    public Task<ExecutionResponse> StartAsync(
        string document,
        object? variables = null,
        Func<GraphQLRequest, GraphQLRequest>? change = null,
        CancellationToken cancellationToken = default
    )
    {
        var request = TestRequest.Of(_services, document, variables) with
        {
            AllowIncremental = true,
            AllowSubscriptions = true,
        };
        return _services
            .GetRequiredService<IRequestExecutor>()
            .StartAsync(change is null ? request : change(request), cancellationToken);
    }

    public T Service<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public void Dispose() => _services.Dispose();
}
