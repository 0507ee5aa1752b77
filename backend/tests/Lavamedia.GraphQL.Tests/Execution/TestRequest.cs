using System.Text;
using System.Text.Json;
using Lavamedia.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.GraphQL.Tests.Execution;

/// <summary>Makes requests as a transport does, and asks the executor of a test's services.</summary>
internal static class TestRequest
{
    public static GraphQLRequest Of(IServiceProvider services, string document, object? variables) =>
        new()
        {
            Services = services,
            Document = Encoding.UTF8.GetBytes(document),
            Variables = variables is null ? default : JsonSerializer.SerializeToElement(variables),
        };

    /// <summary>The answer, as text.</summary>
    public static async Task<string> AnswerAsync(GraphQLRequest request, CancellationToken cancellationToken)
    {
        using var result = await request
            .Services.GetRequiredService<IRequestExecutor>()
            .ExecuteAsync(request, cancellationToken);
        return Encoding.UTF8.GetString(result.Json.Span);
    }
}
