using System.Collections.Immutable;
using System.Text.Json;
using Lavamedia.GraphQL.AspNetCore.PublishedOperations;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.AspNetCore.Rest;

/// <summary>
/// Reads <c>@http</c> and <c>@body</c>, as HotChocolate's OpenAPI adapter has them: <c>{id}</c> is the variable of that name,
/// <c>{id:$input.id}</c> a member of a variable, and the same in <c>queryParameters</c>. Nothing of it needs the schema.
/// </summary>
internal sealed class RestRouteReader(PublishedOperation operation, List<DocumentProblem> problems)
{
    private const string Methods = "GET, POST, PUT, PATCH and DELETE";
    private readonly List<RestParameter> parameters = [];
    private readonly OperationDefinitionNode definition = operation.Definition;

    /// <summary>The route of an operation; null when it has none, or a wrong one, which is told.</summary>
    public static RestRoute? Read(PublishedOperation operation, List<DocumentProblem> problems) =>
        operation.Directive(AdapterDirectives.Http) is { } http
            ? new RestRouteReader(operation, problems).Read(http)
            : null;

    private RestRoute? Read(DirectiveNode http)
    {
        var before = problems.Count;
        var method = ReadMethod(http);
        var segments = ReadSegments(http);
        ReadQueryParameters(http);
        var bodies = definition
            .Variables.Where(variable =>
                variable.Directives.Any(directive => directive.Name.Value == AdapterDirectives.Body)
            )
            .ToList();
        if (bodies.Count > 1)
        {
            Refuse(bodies[1], "Only one variable can be the body of a request.");
        }

        if (bodies.Count > 0 && method == "GET")
        {
            Refuse(bodies[0], "A GET has no body. Name the variable in the route or in \"queryParameters\".");
        }

        if (method == "GET" && definition.Operation is OperationKind.Mutation)
        {
            Refuse(http, "A GET changes nothing, so it cannot run a mutation.");
        }

        CheckSources(bodies.FirstOrDefault());
        var location = ReadLocation();
        return problems.Count == before
            ? new RestRoute(operation, method!, segments, [.. parameters], bodies.FirstOrDefault(), location)
            : null;
    }

    private string? ReadMethod(DirectiveNode http)
    {
        var argument = Argument(http, "method");
        if (argument?.Value is EnumValueNode { Value: "GET" or "POST" or "PUT" or "PATCH" or "DELETE" } method)
        {
            return method.Value;
        }

        Refuse((SyntaxNode?)argument ?? http, $"@http needs a \"method\": one of {Methods}.");
        return null;
    }

    private ImmutableArray<RouteSegment> ReadSegments(DirectiveNode http)
    {
        var argument = Argument(http, "route");
        if (argument?.Value is not StringValueNode { Value: ['/', ..] } route)
        {
            Refuse(
                (SyntaxNode?)argument ?? http,
                "@http needs a \"route\" that begins with a slash, such as \"/books/{id}\"."
            );
            return [];
        }

        var segments = ImmutableArray.CreateBuilder<RouteSegment>();
        foreach (var part in route.Value[1..].Split('/'))
        {
            if (part is ['{', .. var inner, '}'])
            {
                segments.Add(
                    new RouteSegment(AddParameter(route, inner, isPath: true)?.Name ?? inner, IsParameter: true)
                );
            }
            else if (part.Length == 0 || !part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'))
            {
                Refuse(
                    route,
                    $"\"{part}\" cannot be a part of a route. Write letters, digits, hyphens, or a parameter in braces."
                );
            }
            else
            {
                segments.Add(new RouteSegment(part, IsParameter: false));
            }
        }

        return segments.ToImmutable();
    }

    private void ReadQueryParameters(DirectiveNode http)
    {
        switch (Argument(http, "queryParameters")?.Value)
        {
            case null:
                break;
            case ListValueNode list when list.Values.All(value => value is StringValueNode):
                foreach (var value in list.Values.Cast<StringValueNode>())
                {
                    AddParameter(value, value.Value, isPath: false);
                }

                break;
            case { } other:
                Refuse(other, "\"queryParameters\" is a list of strings.");
                break;
        }
    }

    /// <summary>Adds <c>name</c> or <c>name:$variable.member.member</c>.</summary>
    private RestParameter? AddParameter(SyntaxNode place, string text, bool isPath)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? text : text[..colon];
        var target = colon < 0 ? "$" + text : text[(colon + 1)..];
        if (target is not ['$', .. var path] || path.Split('.') is not [{ Length: > 0 } first, .. var members])
        {
            Refuse(place, $"\"{text}\" is not a parameter. Write \"name\" or \"name:$variable.member\".");
            return null;
        }

        var variable = definition.Variables.FirstOrDefault(candidate => candidate.Variable.Name.Value == first);
        if (variable is null)
        {
            Refuse(place, $"The parameter \"{name}\" has no variable: the operation declares no \"${first}\".");
            return null;
        }

        var parameter = new RestParameter(
            JsonNamingPolicy.SnakeCaseLower.ConvertName(name),
            isPath,
            variable,
            [.. members]
        );
        if (parameters.Any(other => other.Name == parameter.Name))
        {
            Refuse(place, $"The parameter \"{parameter.Name}\" is given twice.");
        }
        else if (parameters.Any(other => other.Variable == variable && other.Members.SequenceEqual(parameter.Members)))
        {
            Refuse(place, $"\"{target}\" has two parameters.");
        }

        parameters.Add(parameter);
        return parameter;
    }

    private void CheckSources(VariableDefinitionNode? body)
    {
        foreach (var variable in definition.Variables)
        {
            var name = variable.Variable.Name.Value;
            var isGiven =
                variable == body
                || name is RestRoute.Skip or RestRoute.Take
                || parameters.Any(parameter => parameter.Variable == variable);
            if (!isGiven)
            {
                Refuse(
                    variable,
                    $"The variable \"${name}\" gets its value from nowhere: name it in the route or in \"queryParameters\", or mark it with @body."
                );
            }

            if (name is RestRoute.Skip or RestRoute.Take && parameters.Any(parameter => parameter.Variable == variable))
            {
                Refuse(
                    variable,
                    "\"$skip\" and \"$take\" are the page: they are given as \"page\" and \"page_size\" without being named."
                );
            }
        }
    }

    private LocationTemplate? ReadLocation()
    {
        if (operation.Directive(AdapterDirectives.Created) is not { } created)
        {
            return null;
        }

        if (Argument(created, "location")?.Value is StringValueNode { Value: ['/', ..] } location)
        {
            return new LocationTemplate(location.Value);
        }

        Refuse(created, "@created needs a \"location\" that begins with a slash, such as \"/books/{id}\".");
        return null;
    }

    private void Refuse(SyntaxNode place, string message) => problems.Add(operation.Problem(place, message));

    private static ArgumentNode? Argument(DirectiveNode directive, string name) =>
        directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name);
}
