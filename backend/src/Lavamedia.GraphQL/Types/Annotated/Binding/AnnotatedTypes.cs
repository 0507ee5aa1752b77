using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>
/// Finds the classes of an assembly that have attributes of ours, in its metadata: to look at them by reflection, the runtime would load every
/// type that there is, thousands of them the compiler's own, while the process starts.
/// </summary>
internal static class AnnotatedTypes
{
    private static readonly string Namespace = typeof(QueryTypeAttribute).Namespace!;

    /// <summary>The types, in the order in which they are declared.</summary>
    public static IReadOnlyList<Type> Of(Assembly assembly)
    {
        var reader = Read(assembly);
        return
        [
            .. reader
                .TypeDefinitions.Where(type => HasAttribute(reader, reader.GetTypeDefinition(type)))
                .Select(type => assembly.ManifestModule.ResolveType(MetadataTokens.GetToken(type))),
        ];
    }

    private static unsafe MetadataReader Read(Assembly assembly) =>
        assembly.TryGetRawMetadata(out var blob, out var length)
            ? new MetadataReader(blob, length)
            : throw new NotSupportedException($"{assembly.GetName().Name} has no metadata to read.");

    private static bool HasAttribute(MetadataReader reader, TypeDefinition type)
    {
        foreach (var attribute in type.GetCustomAttributes())
        {
            if (IsOurs(reader, TypeOf(reader, reader.GetCustomAttribute(attribute).Constructor)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The type of a constructor, which is declared in this assembly or in another.</summary>
    private static EntityHandle TypeOf(MetadataReader reader, EntityHandle constructor) =>
        constructor.Kind is HandleKind.MethodDefinition
            ? reader.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType()
            : reader.GetMemberReference((MemberReferenceHandle)constructor).Parent;

    private static bool IsOurs(MetadataReader reader, EntityHandle type) =>
        type.Kind switch
        {
            HandleKind.TypeDefinition => reader.StringComparer.Equals(
                reader.GetTypeDefinition((TypeDefinitionHandle)type).Namespace,
                Namespace
            ),
            HandleKind.TypeReference => reader.StringComparer.Equals(
                reader.GetTypeReference((TypeReferenceHandle)type).Namespace,
                Namespace
            ),
            HandleKind.TypeSpecification => IsOurs(
                reader,
                GenericTypeOf(
                    reader.GetBlobReader(reader.GetTypeSpecification((TypeSpecificationHandle)type).Signature)
                )
            ),
            _ => false,
        };

    /// <summary>The type without its arguments: GENERICINST, CLASS, the type (ECMA-335, II.23.2.12).</summary>
    private static EntityHandle GenericTypeOf(BlobReader signature)
    {
        signature.ReadSignatureTypeCode();
        signature.ReadSignatureTypeCode();
        return signature.ReadTypeHandle();
    }
}
