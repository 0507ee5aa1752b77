using System.CommandLine;
using System.Security.Claims;
using System.Text.Json;
using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Validation;

namespace Lavamedia.Api.Commands;

/// <summary>Tells partners whether their documents would be accepted, before they register them.</summary>
internal static class OperationsCommand
{
    private const int Refused = 1;

    public static Command Create() => new("operations", "Work with the operations of partners.") { CreateValidate() };

    private static Command CreateValidate()
    {
        var files = new Argument<FileInfo[]>("files")
        {
            Description = "Documents, each with one or more operations.",
            Arity = ArgumentArity.OneOrMore,
        };
        var variables = new Option<FileInfo?>("--variables")
        {
            Description = "A JSON object of values, with which costs are measured.",
        };
        var permissions = new Option<string[]>("--permission")
        {
            Description = "A permission that the caller will have, such as content.read_drafts; may be repeated.",
        };
        var command = new Command(
            "validate",
            "Check documents against the schema, its limits and the cost budget. Prints file:line:column of every error and the cost of every operation; ends with 1 when one is refused."
        )
        {
            files,
            variables,
            permissions,
        };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var accepted = true;
                var failure = await CommandHost.RunAsync(async services =>
                {
                    var user = new ClaimsPrincipal(
                        new ClaimsIdentity(
                            (parsed.GetValue(permissions) ?? []).Select(code => new Claim(
                                ClaimsFieldAuthorizer.PermissionClaimType,
                                code
                            )),
                            "command line"
                        )
                    );
                    var values = parsed.GetValue(variables) is { } file
                        ? JsonSerializer.Deserialize<JsonElement>(
                            await File.ReadAllBytesAsync(file.FullName, cancellationToken)
                        )
                        : default;
                    foreach (var document in parsed.GetRequiredValue(files))
                    {
                        accepted &= await ValidateAsync(services, document, user, values, cancellationToken);
                    }
                });
                return failure != 0 ? failure
                    : accepted ? 0
                    : Refused;
            }
        );
        return command;
    }

    private static async Task<bool> ValidateAsync(
        IServiceProvider services,
        FileInfo file,
        ClaimsPrincipal user,
        JsonElement variables,
        CancellationToken cancellationToken
    )
    {
        if (!file.Exists)
        {
            Console.WriteLine($"{file}: There is no such file.");
            return false;
        }

        var source = new SourceText(await File.ReadAllBytesAsync(file.FullName, cancellationToken));
        if (!Parser.TryParse(source, null, out var document, out var syntaxError))
        {
            Print(file, syntaxError);
            return false;
        }

        var errors = DocumentValidator.Validate(services.GetRequiredService<Schema>(), document);
        foreach (var error in errors)
        {
            Print(file, error);
        }

        if (!errors.IsEmpty)
        {
            return false;
        }

        var accepted = true;
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            accepted &= await MeasureAsync(services, file, source, operation, user, variables, cancellationToken);
        }

        return accepted;
    }

    /// <summary>Lets the engine measure an operation, without running it.</summary>
    private static async Task<bool> MeasureAsync(
        IServiceProvider services,
        FileInfo file,
        SourceText source,
        OperationDefinitionNode operation,
        ClaimsPrincipal user,
        JsonElement variables,
        CancellationToken cancellationToken
    )
    {
        await using var scope = services.CreateAsyncScope();
        using var result = await services
            .GetRequiredService<IRequestExecutor>()
            .ExecuteAsync(
                new GraphQLRequest
                {
                    Services = scope.ServiceProvider,
                    Document = source.Utf8,
                    OperationName = operation.Name?.Value,
                    Variables = variables,
                    User = user,
                    AllowSubscriptions = true,
                    CostReport = CostReport.Validate,
                },
                cancellationToken
            );
        using var answer = JsonDocument.Parse(result.Json);
        var name = operation.Name?.Value ?? "(anonymous)";
        if (answer.RootElement.TryGetProperty("errors", out var errors))
        {
            foreach (var error in errors.EnumerateArray())
            {
                var place = error.TryGetProperty("locations", out var locations)
                    ? $":{locations[0].GetProperty("line")}:{locations[0].GetProperty("column")}"
                    : "";
                Console.WriteLine($"{file}{place}: {name}: {error.GetProperty("message")}{CodeOf(error)}");
            }

            return false;
        }

        var cost = answer.RootElement.GetProperty("extensions").GetProperty("operationCost");
        Console.WriteLine(
            $"{file}: {name}: accepted, field cost {cost.GetProperty("fieldCost")}, type cost {cost.GetProperty("typeCost")}"
        );
        return true;
    }

    /// <summary>The code and whatever figures belong to it, such as the cost and its maximum.</summary>
    private static string CodeOf(JsonElement error) =>
        error.TryGetProperty("extensions", out var extensions)
            ? $" [{string.Join(", ", extensions.EnumerateObject().Select(member => member.Name == "code" ? $"{member.Value}" : $"{member.Name} {member.Value}"))}]"
            : "";

    private static void Print(FileInfo file, GraphQLError error)
    {
        var place = error.Locations.IsEmpty ? "" : $":{error.Locations[0].Line}:{error.Locations[0].Column}";
        Console.WriteLine($"{file}{place}: {error.Message}{(error.Code is { } code ? $" [{code}]" : "")}");
    }
}
