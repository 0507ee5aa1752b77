using System.CommandLine;
using System.Security.Claims;
using System.Text.Json;
using Lavamedia.GraphQL.AspNetCore.PublishedOperations;
using Lavamedia.GraphQL.AspNetCore.Rest;
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
            Description =
                "Documents, each with one or more operations; those that this installation publishes when none is named. Files of shared fragments are named with them.",
            Arity = ArgumentArity.ZeroOrMore,
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
            "Check documents against the schema, its limits and the cost budget, and their routes where they have @http. Prints file:line:column of every error and the cost of every operation; ends with 1 when one is refused."
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
                    accepted = await ValidateAsync(
                        services,
                        parsed.GetValue(files) ?? [],
                        user,
                        values,
                        cancellationToken
                    );
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
        FileInfo[] files,
        ClaimsPrincipal user,
        JsonElement variables,
        CancellationToken cancellationToken
    )
    {
        if (files.Length == 0)
        {
            return await ValidatePublishedAsync(
                services,
                services.GetRequiredService<PublishedOperationCatalog>(),
                user,
                variables,
                cancellationToken
            );
        }

        var accepted = true;
        var published = new List<PublishedDocument>();
        foreach (var file in files)
        {
            if (!file.Exists)
            {
                Console.WriteLine($"{file}: There is no such file.");
                accepted = false;
                continue;
            }

            var text = await File.ReadAllBytesAsync(file.FullName, cancellationToken);
            if (IsPublished(text))
            {
                published.Add(new PublishedDocument(file.ToString(), text));
            }
            else
            {
                accepted &= await ValidateAsync(services, file, text, user, variables, cancellationToken);
            }
        }

        return accepted
            & await ValidatePublishedAsync(
                services,
                PublishedOperationCatalog.Of(published),
                user,
                variables,
                cancellationToken
            );
    }

    /// <summary>Whether a document is one for an adapter, or a fragment that such documents share.</summary>
    private static bool IsPublished(byte[] text) =>
        Parser.TryParse(new SourceText(text), null, out var document, out _)
        && (
            document.Definitions is [FragmentDefinitionNode]
            || document
                .Definitions.OfType<OperationDefinitionNode>()
                .Any(operation => operation.Directives.Any(directive => directive.Name.Value == AdapterDirectives.Http))
        );

    private static async Task<bool> ValidatePublishedAsync(
        IServiceProvider services,
        PublishedOperationCatalog catalog,
        ClaimsPrincipal user,
        JsonElement variables,
        CancellationToken cancellationToken
    )
    {
        var problems = RestValidation.Validate(catalog, services.GetRequiredService<Schema>());
        foreach (var problem in problems)
        {
            Console.WriteLine(problem);
        }

        var accepted = problems.Count == 0;
        var refused = problems.Select(problem => problem.File).ToHashSet(StringComparer.Ordinal);
        foreach (var operation in catalog.Operations.Where(operation => !refused.Contains(operation.File)))
        {
            if (variables.ValueKind is JsonValueKind.Undefined && operation.Definition.Variables.Any(MustBeGiven))
            {
                Console.WriteLine(
                    $"{operation.File}: {operation.Name}: accepted; with --variables its cost is measured as well"
                );
                continue;
            }

            accepted &= await MeasureAsync(
                services,
                operation.File,
                operation.Text,
                operation.Name,
                user,
                variables,
                cancellationToken
            );
        }

        return accepted;
    }

    private static bool MustBeGiven(VariableDefinitionNode variable) =>
        variable is { Type: NonNullTypeNode, DefaultValue: null };

    private static async Task<bool> ValidateAsync(
        IServiceProvider services,
        FileInfo file,
        ReadOnlyMemory<byte> text,
        ClaimsPrincipal user,
        JsonElement variables,
        CancellationToken cancellationToken
    )
    {
        var source = new SourceText(text);
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
            accepted &= await MeasureAsync(
                services,
                file.ToString(),
                text,
                operation.Name?.Value,
                user,
                variables,
                cancellationToken
            );
        }

        return accepted;
    }

    /// <summary>Lets the engine measure an operation, without running it.</summary>
    private static async Task<bool> MeasureAsync(
        IServiceProvider services,
        string file,
        ReadOnlyMemory<byte> text,
        string? operation,
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
                    Document = text,
                    OperationName = operation,
                    Variables = variables,
                    User = user,
                    AllowSubscriptions = true,
                    CostReport = CostReport.Validate,
                },
                cancellationToken
            );
        using var answer = JsonDocument.Parse(result.Json);
        var name = operation ?? "(anonymous)";
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
