using Lavamedia.GraphQL.Types;

namespace Lavamedia.Api.Tests.Access;

/// <summary>What the server decides is asked of nobody.</summary>
[Collection(MatrixCollection.Name)]
public sealed class ServerOwnedInputTests(MatrixNewsroom newsroom)
{
    [Fact]
    public void Z6_no_mutation_takes_from_its_caller_what_the_server_decides()
    {
        string[] decided =
        [
            "createdAt",
            "createdBy",
            "createdById",
            "updatedAt",
            "updatedBy",
            "updatedById",
            "publishedAt",
            "ownerId",
            "uploadedBy",
            "uploadedById",
            "status",
            "workflowState",
            "version",
            "latestVersionNumber",
            "isBuiltIn",
            "isPublic",
            "checksum",
            "lastLoginAt",
            "lastUsedAt",
            "emailVerifiedAt",
            "passwordHash",
            "securityStamp",
            "permissions",
        ];
        var inputs = new HashSet<InputObjectType>();
        foreach (var argument in newsroom.Schema.MutationType!.Fields.SelectMany(field => field.Arguments))
        {
            Collect(argument.Type);
        }

        inputs.Count.ShouldBeGreaterThan(30);
        inputs
            .SelectMany(input =>
                input.Fields.Where(field => decided.Contains(field.Name)).Select(field => $"{input.Name}.{field.Name}")
            )
            .ShouldBeEmpty();

        void Collect(GraphQLType type)
        {
            if (type.Named is InputObjectType input && inputs.Add(input))
            {
                foreach (var field in input.Fields)
                {
                    Collect(field.Type);
                }
            }
        }
    }
}
